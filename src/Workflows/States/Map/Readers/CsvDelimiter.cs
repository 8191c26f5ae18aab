namespace Workflows;

/// <summary>What parts the columns of CSV. ASL: <c>CSVDelimiter</c>.</summary>
public enum CsvDelimiter
{
    /// <summary>A comma. ASL: <c>COMMA</c>.</summary>
    Comma,

    /// <summary>The character <c>|</c>. ASL: <c>PIPE</c>.</summary>
    Pipe,

    /// <summary>A semicolon. ASL: <c>SEMICOLON</c>.</summary>
    Semicolon,

    /// <summary>A space. ASL: <c>SPACE</c>.</summary>
    Space,

    /// <summary>A tab. ASL: <c>TAB</c>.</summary>
    Tab,
}
