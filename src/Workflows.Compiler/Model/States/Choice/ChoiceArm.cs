using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>Where an arm goes (a method's name), and the value of <c>Next.To</c> with its type, if it has one.</summary>
internal sealed record ChoiceArm(string Next, Expression? Output, TypeReference? OutputType)
{
    /// <summary>Variables that this arm sets; those that every arm sets are the state's.</summary>
    public EquatableArray<Assignment> Assign { get; init; } = EquatableArray<Assignment>.Empty;
}
