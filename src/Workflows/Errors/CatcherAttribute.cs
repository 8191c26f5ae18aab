namespace Workflows;

/// <summary>What every form of <c>[Catch]</c> shares: where an error leads, and what the handler gets. ASL: an element of <c>Catch</c>.</summary>
/// <remarks>
/// Entries are tried in the order they are written, after <c>[Retry]</c>. The handler gets the state's input with the error put in
/// (<see cref="ResultPath"/>), what a method makes of both (<see cref="Output"/>), the error if it takes an <see cref="ErrorOutput"/>, or else the
/// state's input. On the workflow class an entry applies to every Task
/// that the workflow reaches without such entries, except the handler itself.
/// </remarks>
/// <param name="next">The method of the state that handles the error.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public abstract class CatcherAttribute(string next) : Attribute
{
    /// <summary>The method of the state that handles the error, as <c>nameof(Method)</c>. ASL: <c>Next</c>.</summary>
    public string Next { get; } = next;

    /// <summary>
    /// The member of the state's input that becomes the <see cref="ErrorOutput"/>, as <c>nameof(Order.Error)</c>; the rest stays as it is.
    /// In C# it is <c>input with { Error = error }</c>, in ASL an <c>Output</c> with <c>$merge</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public string? ResultPath { get; set; }

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes what the handler gets: from <c>(error)</c> or <c>(input, error)</c>, where the error is
    /// an <see cref="ErrorOutput"/>. ASL: <c>Output</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public string? Output { get; set; }

    /// <summary>
    /// A variable of the workflow, which gets the <see cref="ErrorOutput"/>, or a pure method of the class, as <c>nameof(Method)</c>, that gives several from
    /// <c>(error)</c> or <c>(input, error)</c>, as <see cref="AssignAttribute"/> tells. ASL: <c>Assign</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public string? Assign { get; set; }
}
