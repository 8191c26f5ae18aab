namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over any JSON, which is an error if the JSON is of another kind.</summary>
internal sealed record JsonCall(JsonFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments);
