namespace Workflows.Compiler.Model.States;

/// <summary>The state that follows, by its method's name, or null for <c>"End": true</c>.</summary>
internal sealed record Transition(string? Next)
{
    public bool IsEnd => Next is null;
}
