namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over strings.</summary>
internal sealed record TextCall(TextFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments);
