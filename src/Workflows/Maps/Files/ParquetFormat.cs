using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Parquet, which AWS reads and nothing here does, for generated code. ASL: <c>InputType: PARQUET</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParquetFormat
{
    /// <summary>The format; its items fail the Map with <see cref="Errors.ItemReaderFailed"/>.</summary>
    /// <typeparam name="T">An item.</typeparam>
    public static ItemFormat<T> Of<T>() => new Format<T>();

    private sealed class Format<T> : ItemFormat<T>
    {
        internal override RecordReader<T> Open(SourceFile file) => throw NotInProcess.Reading($"'{file}'", "Parquet", "CSV or JSON Lines");
    }
}
