using System.ComponentModel;
using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>
/// All that the durable engine knows of a workflow: its states, and how to run one of them. Generated code implements it; whatever runs a definition in another way may too.
/// </summary>
/// <remarks>A machine keeps nothing of an execution: that is in the <see cref="Frame"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DurableMachine
{
    /// <summary>The workflow's name.</summary>
    public abstract string Name { get; }

    /// <summary>The definition in Amazon States Language.</summary>
    public abstract string Asl { get; }

    /// <summary>All states, also those of branches and item processors. A state is known by its place here within a process, and by its name in a store.</summary>
    public abstract IReadOnlyList<DurableState> States { get; }

    /// <summary>Where an execution starts.</summary>
    public abstract int StartAt { get; }

    /// <summary>ASL's <c>TimeoutSeconds</c> of the whole execution; null for none.</summary>
    public virtual long? TimeoutSeconds => null;

    /// <summary>The members of its data that are <see cref="SensitiveAttribute"/>, by their names in JSON; empty if none is. They are masked where data is shown, and with one all of an
    /// execution's data is protected in the store.</summary>
    public virtual IReadOnlyCollection<string> SensitiveMembers => [];

    /// <summary>
    /// Runs the state of a frame once, from its beginning or with the answer that it waited for, and says in the frame what comes of it. What it throws is classified by
    /// <see cref="Classify"/>.
    /// </summary>
    /// <remarks>Only a Task may do anything but evaluate: everything else is done before the call returns.</remarks>
    /// <param name="frame">The frame.</param>
    /// <param name="cancellationToken">Cancelled when the execution is stopped, times out, or belongs to another process.</param>
    public abstract ValueTask RunAsync(Frame frame, CancellationToken cancellationToken);

    /// <summary>What an exception of a state is to ASL.</summary>
    /// <param name="frame">The frame, in the state that threw.</param>
    /// <param name="exception">The exception.</param>
    public abstract StateFailure Classify(Frame frame, Exception exception);

    /// <summary>Hands an error to the first catcher of the frame's state that takes it, which moves the frame to its handler; false if there is none.</summary>
    /// <remarks>What it throws is a failure of its own: <see cref="Classify"/> says which, and nothing handles it.</remarks>
    /// <param name="frame">The frame, in the state that failed.</param>
    /// <param name="failure">Why.</param>
    public virtual bool TryCatch(Frame frame, in StateFailure failure) => false;

    /// <summary>Asks for what the workflow needs from outside.</summary>
    /// <param name="requirements">Who looks whether it is there.</param>
    public virtual void Require(Requirements requirements)
    {
    }
}
