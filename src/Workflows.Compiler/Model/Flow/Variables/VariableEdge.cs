using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>A transition, and the variables that are set on it.</summary>
internal sealed record VariableEdge(State From, string Target, EquatableArray<Assignment> Assign);
