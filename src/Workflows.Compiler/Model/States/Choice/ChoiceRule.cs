using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A rule of a Choice.</summary>
internal sealed record ChoiceRule(Expression Condition, ChoiceArm Arm);
