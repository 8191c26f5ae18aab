using System.ComponentModel;
using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>A state, as the durable engine knows it.</summary>
/// <param name="Name">Its name in the definition.</param>
/// <param name="Type">ASL's <c>Type</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record DurableState(string Name, StateType Type)
{
    /// <summary>What a Task calls, as the definition says it, with the kind of waiting: <c>arn:aws:states:::lambda:invoke</c>; empty for other states.</summary>
    public string Resource { get; init; } = "";

    /// <summary>What its input is, in a form that is equal if a value written for one is read by the other: the JSON contract's text. Empty if it reads none.</summary>
    public string Input { get; init; } = "";

    /// <summary>Which variables may be set when it is entered, with their contracts, in the same form.</summary>
    public string Variables { get; init; } = "";

    /// <summary>ASL's <c>Retry</c>; null for none.</summary>
    public Retrier[]? Retry { get; init; }

    /// <summary>Whether running it has effects, so that its start is recorded before: a Task, or a Distributed Map.</summary>
    public bool HasEffects { get; init; }
}
