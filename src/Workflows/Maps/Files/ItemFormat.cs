using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>What the content of an object with items looks like, for generated code. See <see cref="CsvFormat"/>, <see cref="JsonFormats"/> and <see cref="ParquetFormat"/>.</summary>
/// <typeparam name="T">An item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemFormat<T>
{
    private protected ItemFormat()
    {
    }

    internal virtual bool IsText => false;

    internal abstract RecordReader<T> Open(SourceFile file);
}
