namespace Workflows.Generated;

/// <summary>Makes items of the content of one object.</summary>
internal abstract class RecordReader<T>
{
    /// <summary>Reads the next item; false if the window has no whole one. After the last window nothing may be left.</summary>
    public abstract bool TryRead(ByteWindow window, out SourceItem<T> item);
}
