using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Comma-separated values, for generated code. ASL: <c>InputType: CSV</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CsvFormat
{
    /// <summary>The format.</summary>
    /// <typeparam name="T">A row.</typeparam>
    /// <param name="row">How a row is read.</param>
    /// <param name="delimiter">What parts the columns: a comma, <c>|</c>, <c>;</c>, a space or a tab. ASL: <c>CSVDelimiter</c>.</param>
    /// <param name="headers">The columns' names; null if the first row has them. ASL: <c>CSVHeaders</c>.</param>
    public static ItemFormat<T> Of<T>(CsvContract<T> row, char delimiter = ',', string[]? headers = null) => new Format<T>(row, (byte)delimiter, headers);

    private sealed class Format<T>(CsvContract<T> row, byte delimiter, string[]? headers) : ItemFormat<T>
    {
        internal override bool IsText => true;

        internal override RecordReader<T> Open(SourceFile file) => new CsvRecordReader<T>(row, new CsvRow(delimiter), file.Headers ?? headers, file.ToString());
    }
}
