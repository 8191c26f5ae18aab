namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function over an array, which is the first argument.</summary>
internal sealed record SequenceCall(SequenceFunction Function, EquatableArray<Expression> Arguments) : Call(Arguments)
{
    /// <summary>What the elements' JSON is, if the result is an array; otherwise those of the first argument.</summary>
    public JsonShape ElementShape { get; init; }
}
