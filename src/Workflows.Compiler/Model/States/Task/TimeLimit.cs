namespace Workflows.Compiler.Model.States;

/// <summary>How many seconds a try of a Task may take. ASL: <c>TimeoutSeconds</c>.</summary>
internal abstract record TimeLimit
{
    public sealed record Constant(int Seconds) : TimeLimit;

    /// <summary>What a member of the state's input says.</summary>
    public sealed record Member(PathMember Path) : TimeLimit;

    /// <summary>What a pure method says.</summary>
    public sealed record Computed(ShapingMethod Shaping) : TimeLimit;
}
