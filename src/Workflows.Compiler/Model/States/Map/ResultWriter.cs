namespace Workflows.Compiler.Model.States;

/// <summary>How and where the children's results are written. ASL: <c>ResultWriter</c>.</summary>
internal sealed record ResultWriter
{
    /// <summary>Where to; null if the results are not exported, but formatted only.</summary>
    public ObjectLocation? Location { get; init; }

    /// <summary><c>JSON</c> or <c>JSONL</c>; null for none given.</summary>
    public string? OutputType { get; init; }

    /// <summary><c>NONE</c>, <c>COMPACT</c> or <c>FLATTEN</c>; null for none given.</summary>
    public string? Transformation { get; init; }
}
