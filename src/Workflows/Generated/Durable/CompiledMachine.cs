using System.ComponentModel;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>The machine of a workflow class, for generated code: its own states, and after them those of the workflow classes that are its branches and item processors.</summary>
/// <param name="name">The workflow's name.</param>
/// <param name="asl">The definition.</param>
/// <param name="startAt">Where an execution starts.</param>
/// <param name="json">The JSON of its data.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledMachine(string name, string asl, int startAt, JsonSerializerOptions json) : DurableMachine
{
    /// <summary>What every function of AWS is tried again for.</summary>
    protected static readonly Retrier OnServiceExceptions =
        new("Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException") { IntervalSeconds = 2, MaxAttempts = 6, BackoffRate = 2 };

    private static readonly Retrier[] OfCode = [OnServiceExceptions];

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

    /// <summary>The JSON of its data.</summary>
    internal JsonSerializerOptions Json { get; } = json;

    /// <summary>The states of the class.</summary>
    protected abstract DurableState[] OwnStates { get; }

    /// <summary>The workflow classes that are branches and item processors.</summary>
    protected virtual InnerMachine[] InnerMachines => [];

    private PlacedMachine[] Inner => _inner ??= PlacedMachine.Of(InnerMachines, OwnStates.Length);

    /// <inheritdoc/>
    public sealed override ValueTask RunAsync(Frame frame, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Compiled = this;
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
        frame.Compiled = this;
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

    /// <summary>What an exception of such a state is: of a Task's work an error of its own, of pure code a query that could not be evaluated.</summary>
    protected virtual StateFailure ClassifyState(Frame frame, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var state = OwnStates[frame.State];
        return state.Type is StateType.Task && !frame.IsEvaluating ? exception.OfTask() : exception.OfEvaluation(state.Name);
    }

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

    /// <summary>A Task that is code of the class, tried again only when the function that it is in AWS could not be called.</summary>
    protected static DurableState Code(string name, string input = "", string variables = "") =>
        Task(name, "arn:aws:states:::lambda:invoke", input, variables, OfCode);

    /// <summary>A Pass.</summary>
    protected static DurableState Pass(string name, string input = "", string variables = "") => new(name, StateType.Pass) { Input = input, Variables = variables };

    /// <summary>A Choice.</summary>
    protected static DurableState Choice(string name, string input = "", string variables = "") => new(name, StateType.Choice) { Input = input, Variables = variables };

    /// <summary>A Wait.</summary>
    protected static DurableState Wait(string name, string input = "", string variables = "") => new(name, StateType.Wait) { Input = input, Variables = variables };

    /// <summary>A Succeed.</summary>
    protected static DurableState Succeed(string name, string input = "", string variables = "") => new(name, StateType.Succeed) { Input = input, Variables = variables };

    /// <summary>A Fail.</summary>
    protected static DurableState Fail(string name, string input = "", string variables = "") => new(name, StateType.Fail) { Input = input, Variables = variables };

    /// <summary>A Parallel.</summary>
    protected static DurableState Parallel(string name, string input = "", string variables = "", Retrier[]? retry = null) =>
        new(name, StateType.Parallel) { Input = input, Variables = variables, Retry = retry };

    /// <summary>A Map.</summary>
    protected static DurableState Map(string name, string input = "", string variables = "", Retrier[]? retry = null, bool isDistributed = false) =>
        new(name, StateType.Map) { Input = input, Variables = variables, Retry = retry, HasEffects = isDistributed };

    /// <summary>A state of the class.</summary>
    internal DurableState this[int state] => OwnStates[state];

    /// <summary>The number of the state that a Choice's method named.</summary>
    internal int NumberOf(Next next)
    {
        var number = Array.FindIndex(OwnStates, state => next.Is(state.Name));
        return number >= 0 ? number : throw next.Unreachable();
    }

    private PlacedMachine? Find(Frame frame) => frame.State < OwnStates.Length ? null : Array.Find(Inner, inner => inner.Has(frame.State));

    private InnerFrame Inside(Frame frame, PlacedMachine inner) => new(frame, inner.Offset, InstanceOf(frame.Workflow, inner.Index));
}
