namespace Workflows.Compiler.Model.Findings;

/// <summary>A fault in a workflow, found in its model: which rule, where, and what its message says.</summary>
internal sealed record Finding(string Id, Anchor Anchor, EquatableArray<string> Arguments);
