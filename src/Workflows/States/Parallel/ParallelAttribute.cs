namespace Workflows;

/// <summary>A Parallel state: its branches run at once on the same input, each to its own end. ASL: <c>"Type": "Parallel"</c>.</summary>
/// <remarks>
/// A branch is what its first state reaches, or a workflow class of its own. The state's result is the branches' outputs in the order of the branches. The method combines
/// them: a pure method <c>(input, first, second, …)</c> gives one value of them; <c>static partial void Checks();</c> gives the array of them, if all are of one type.
/// The first error that a branch does not handle fails the state with its own name, and cancels the other branches; a retry of the state runs all of them again.
/// </remarks>
/// <param name="branches">The first state of each branch, as <c>nameof(Method)</c>. Leave it out where <see cref="BranchAttribute"/> names them.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ParallelAttribute(params string[] branches) : TransitionAttribute
{
    /// <summary>The first state of each branch. ASL: <c>Branches</c>.</summary>
    public IReadOnlyList<string> Branches { get; } = branches;

    /// <summary>A pure method of the class, as <c>nameof(Method)</c>, that makes the branches' input from the state's input. ASL: <c>Arguments</c>.</summary>
    /// <value>Default: the branches get the state's input.</value>
    public string? Arguments { get; set; }
}
