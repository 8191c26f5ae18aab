namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over instants and durations.</summary>
internal sealed record TimeCall(TimeFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments);
