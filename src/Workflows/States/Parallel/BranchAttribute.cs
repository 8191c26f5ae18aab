namespace Workflows;

/// <summary>A branch of a <c>[Parallel]</c> state that has more to say than its first state. ASL: an element of <c>Branches</c>.</summary>
/// <param name="startAt">The first state, as <c>nameof(Method)</c>. ASL: <c>StartAt</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BranchAttribute(string startAt) : Attribute
{
    /// <summary>The first state of the branch.</summary>
    public string StartAt { get; } = startAt;

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes this branch's input from the Parallel's. ASL has one input for all branches, so this is a Pass state of
    /// the method's name at the head of the branch.
    /// </summary>
    /// <value>Default: the branch gets what all branches get.</value>
    public string? Arguments { get; set; }

    /// <summary>What the branch is called where states of several branches are told apart: a state that two branches reach is named <c>State (Name)</c> in the second.</summary>
    /// <value>Default: the Parallel's name.</value>
    public string? Name { get; set; }
}
