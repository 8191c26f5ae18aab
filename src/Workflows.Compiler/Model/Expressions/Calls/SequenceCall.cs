namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over an array, which is the first argument.</summary>
internal sealed record SequenceCall(SequenceFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments);
