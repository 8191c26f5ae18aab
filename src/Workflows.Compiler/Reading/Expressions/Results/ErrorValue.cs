using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What a <c>[Fail]</c> says; the cause is null if there is none.</summary>
internal sealed record ErrorValue(Expression Error, Expression? Cause);
