using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>An element of <c>Catch</c>. <paramref name="Next"/> is a method's name.</summary>
internal sealed record Catcher(EquatableArray<string> ErrorEquals, string Next)
{
    /// <summary>Null for the error output itself.</summary>
    public Expression? Output { get; init; }

    public EquatableArray<Assignment> Assign { get; init; } = EquatableArray<Assignment>.Empty;
}
