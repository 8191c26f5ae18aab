namespace Workflows.Compiler.Model.States;

/// <summary>A number that a field of a state says or computes: the seconds of <c>TimeoutSeconds</c>, a Map's <c>MaxConcurrency</c>.</summary>
internal abstract record Amount
{
    /// <summary>The pure method that says it; null if none does.</summary>
    public ShapingMethod? Shaping => (this as Computed)?.Method;

    public sealed record Constant(int Value) : Amount;

    /// <summary>What a member of the state's input says.</summary>
    public sealed record Member(PathMember Path) : Amount;

    /// <summary>What a pure method says.</summary>
    public sealed record Computed(ShapingMethod Method) : Amount;
}
