namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over numbers.</summary>
internal sealed record NumberCall(NumberFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments);
