using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>A place that sets a variable.</summary>
/// <param name="State">The state.</param>
/// <param name="Assignment">The variable and its value.</param>
/// <param name="IsOfCatch">Whether it is set if an error is caught, rather than when the state has none.</param>
internal sealed record AssignedVariable(State State, Assignment Assignment, bool IsOfCatch)
{
    /// <summary>For messages: <c>'Charge'</c>, or <c>the [Catch] of 'Charge'</c>.</summary>
    public string Setter => $"{(IsOfCatch ? "the [Catch] of " : "")}'{State.Method.Name}'";
}
