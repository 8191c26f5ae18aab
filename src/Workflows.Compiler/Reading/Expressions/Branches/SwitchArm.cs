using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>An arm of a <c>switch</c> expression.</summary>
/// <param name="Condition">Pattern and guard; null if they could not be read.</param>
/// <param name="Value">What the arm gives.</param>
internal sealed record SwitchArm(Expression? Condition, IOperation Value);
