namespace Workflows;

/// <summary>What the files are that Athena has unloaded. ASL: <c>InputType</c>.</summary>
public enum AthenaFormat
{
    /// <summary>Comma-separated values. ASL: <c>CSV</c>.</summary>
    Csv,

    /// <summary>JSON Lines. ASL: <c>JSONL</c>.</summary>
    JsonLines,

    /// <summary>Parquet, which is not available in process. ASL: <c>PARQUET</c>.</summary>
    Parquet,
}
