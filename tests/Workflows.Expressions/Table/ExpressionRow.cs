namespace Workflows.Expressions;

/// <summary>One C# form that the compiler reads: a production whose holes other rows and plain members of the data fill.</summary>
/// <param name="Id"><c>section.name</c>.</param>
/// <param name="Result">The C# type of what it gives; single capitals are type variables.</param>
/// <param name="Template">C# with typed holes, as <c>{s:string}.Substring({i:small=1})</c>.</param>
internal sealed record ExpressionRow(string Id, string Result, string Template)
{
    public string Section => Id[..Id.IndexOf('.')];

    /// <value>What a reader of the documentation has to know; null for nothing.</value>
    public string? Limits { get; init; }

    /// <value>Why JSONPath has no form of it; null if it has one, or if the compiler says why.</value>
    public string? NoJsonPath { get; init; }

    /// <value>What type variables stand for, the first for documentation: <c>T: Line, int; U: string</c>.</value>
    public string? Types { get; init; }

    /// <value>Whether C# needs to know from outside what the type is, as of <c>[1, 2]</c>; then it stands in a cast.</value>
    public bool IsTargetTyped { get; init; }

    /// <value>Whether it gives something else every time, so that only its shape is compared.</value>
    public bool IsRandom { get; init; }

    /// <value>Words of the finding where the compiler refuses it for what fills the holes, as a sort key that may fail; null if it never does.</value>
    public string? MayBeRefused { get; init; }
}
