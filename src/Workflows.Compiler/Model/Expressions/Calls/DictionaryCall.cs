namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over an object with computed keys, which is the first argument, or one that makes such an object.</summary>
internal sealed record DictionaryCall(DictionaryFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments)
{
    /// <summary>What the elements' JSON is, if the result is an array.</summary>
    public JsonShape ElementShape { get; init; }
}
