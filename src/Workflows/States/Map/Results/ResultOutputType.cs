namespace Workflows;

/// <summary>What the files of a ResultWriter are. ASL: <c>OutputType</c>.</summary>
public enum ResultOutputType
{
    /// <summary>JSON arrays. ASL: <c>JSON</c>.</summary>
    Json,

    /// <summary>JSON Lines. ASL: <c>JSONL</c>.</summary>
    JsonLines,
}
