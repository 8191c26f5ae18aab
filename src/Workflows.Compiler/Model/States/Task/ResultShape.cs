namespace Workflows.Compiler.Model.States;

/// <summary>What a state makes of its result.</summary>
internal abstract record ResultShape
{
    /// <summary>Gives on the result.</summary>
    public sealed record Result : ResultShape;

    /// <summary>Gives on the input: <c>[DiscardResult]</c>, or a method without a result.</summary>
    public sealed record Input : ResultShape;

    /// <summary>Gives on the input with a member replaced; the members lead from the outermost to the innermost.</summary>
    public sealed record Path(EquatableArray<PathMember> Members) : ResultShape;

    /// <summary>Gives on what a method makes of it.</summary>
    public sealed record Output(ShapingMethod Shaping) : ResultShape;
}
