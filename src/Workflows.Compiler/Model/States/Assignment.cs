using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A variable and its value. ASL: one field of <c>Assign</c>.</summary>
internal sealed record Assignment(string Variable, Expression Value);
