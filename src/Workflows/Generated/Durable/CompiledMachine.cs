using System.ComponentModel;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>The machine of a workflow class, for generated code: its own states, and after them those of the workflow classes that are its branches and item processors.</summary>
/// <param name="name">The workflow's name.</param>
/// <param name="asl">The definition.</param>
/// <param name="startAt">Where an execution starts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledMachine(string name, string asl, int startAt) : DurableMachine
{
    private DurableState[]? _states;
    private PlacedMachine[]? _inner;

    /// <inheritdoc/>
    public sealed override string Name { get; } = name;

    /// <inheritdoc/>
    public sealed override string Asl { get; } = asl;

    /// <inheritdoc/>
    public sealed override int StartAt { get; } = startAt;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<DurableState> States => _states ??= [.. OwnStates, .. Inner.SelectMany(static inner => inner.States)];

    /// <summary>The states of the class.</summary>
    protected abstract DurableState[] OwnStates { get; }

    /// <summary>The workflow classes that are branches and item processors.</summary>
    protected virtual InnerMachine[] InnerMachines => [];

    private PlacedMachine[] Inner => _inner ??= PlacedMachine.Of(InnerMachines, OwnStates.Length);

    /// <inheritdoc/>
    public sealed override ValueTask RunAsync(Frame frame, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.IsEvaluating = false;
        return Find(frame) is { } inner ? inner.Machine.RunAsync(Inside(frame, inner), cancellationToken) : RunState(frame, cancellationToken);
    }

    /// <inheritdoc/>
    public sealed override StateFailure Classify(Frame frame, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Find(frame) is { } inner ? inner.Machine.Classify(Inside(frame, inner), exception) : exception.OfInnerMachine() ?? ClassifyState(frame, exception);
    }

    /// <inheritdoc/>
    public sealed override bool TryCatch(Frame frame, in StateFailure failure)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.IsEvaluating = true;
        return Find(frame) is { } inner ? inner.Machine.TryCatch(Inside(frame, inner), failure) : TryCatchState(frame, failure);
    }

    /// <inheritdoc/>
    public sealed override void Require(Requirements requirements)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        RequireOwn(requirements.Of(Name));
        foreach (var inner in Inner)
        {
            inner.Machine.Require(requirements);
        }
    }

    /// <summary>Runs a state of the class.</summary>
    protected abstract ValueTask RunState(Frame frame, CancellationToken cancellationToken);

    /// <summary>What an exception of such a state is.</summary>
    protected abstract StateFailure ClassifyState(Frame frame, Exception exception);

    /// <summary>Hands an error of such a state to a handler.</summary>
    protected virtual bool TryCatchState(Frame frame, in StateFailure failure) => false;

    /// <summary>Says what the states of the class need.</summary>
    protected virtual void RequireOwn(Requirements requirements)
    {
    }

    /// <summary>The instance of a workflow class that is a branch or an item processor.</summary>
    /// <param name="workflow">The instance of this class.</param>
    /// <param name="index">Which of <see cref="InnerMachines"/>.</param>
    protected virtual object InstanceOf(object workflow, int index) => throw new InvalidOperationException($"Workflow '{Name}' has no inner workflow {index}.");

    /// <summary>The number of a state of an inner workflow, where it is a state of this machine.</summary>
    /// <param name="index">Which of <see cref="InnerMachines"/>; it is the workflow's start that is meant.</param>
    public int StartOf(int index) => Inner[index].Offset + Inner[index].Machine.StartAt;

    /// <summary>A Task.</summary>
    protected static DurableState Task(string name, string resource, string input = "", string variables = "", Retrier[]? retry = null) =>
        new(name, StateType.Task) { Resource = resource, Input = input, Variables = variables, Retry = retry, HasEffects = true };

    /// <summary>A Pass, Choice, Wait, Succeed or Fail.</summary>
    protected static DurableState State(string name, StateType type, string input = "", string variables = "") =>
        new(name, type) { Input = input, Variables = variables };

    /// <summary>A Parallel.</summary>
    protected static DurableState Parallel(string name, string input = "", string variables = "", Retrier[]? retry = null) =>
        new(name, StateType.Parallel) { Input = input, Variables = variables, Retry = retry };

    /// <summary>A Map.</summary>
    protected static DurableState Map(string name, string input = "", string variables = "", Retrier[]? retry = null, bool isDistributed = false) =>
        new(name, StateType.Map) { Input = input, Variables = variables, Retry = retry, HasEffects = isDistributed };

    private PlacedMachine? Find(Frame frame) => frame.State < OwnStates.Length ? null : Array.Find(Inner, inner => inner.Has(frame.State));

    private InnerFrame Inside(Frame frame, PlacedMachine inner) => new(frame, inner.Offset, InstanceOf(frame.Workflow, inner.Index));
}
