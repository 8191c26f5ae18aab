using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>
/// A cursor of an execution: one for its own states, one more for each branch and iteration that runs. Generated code reads in it what a state gets, and says in it what comes of the
/// state: exactly one of the outcomes, or an exception.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Frame
{
    /// <summary>The state, by its place among the machine's.</summary>
    public abstract int State { get; }

    /// <summary>Whether the state was run before and what it waited for is there: the time is up, the branches have ended, the answer has come.</summary>
    public abstract bool IsAnswered { get; }

    /// <summary>The workflow's instance, of a scope of dependency injection of its own.</summary>
    public abstract object Workflow { get; }

    /// <summary>Services, clock and the rest that a running state needs.</summary>
    public abstract RunOptions Options { get; }

    /// <summary>The context object.</summary>
    public abstract WorkflowContext Context { get; }

    /// <summary>What makes effects of a Task idempotent: the same for every try of one visit of the state, also after a crash.</summary>
    public abstract string TaskKey { get; }

    /// <summary>The same for each try: the same only after a crash.</summary>
    public abstract string AttemptKey { get; }

    /// <summary>
    /// Whether pure code of a Task was being evaluated when it threw, rather than its work: what <see cref="DurableMachine.Classify"/> goes by. The machine sets it, and resets it
    /// whenever it runs a state.
    /// </summary>
    public virtual bool IsEvaluating { get; set; }

    /// <summary>The compiled machine whose state this is; null in a machine that was not compiled. It sets it whenever it runs a state.</summary>
    internal CompiledMachine? Compiled { get; set; }

    // What a state gets.

    /// <summary>The state's input.</summary>
    public abstract T Input<T>(JsonTypeInfo<T> contract);

    /// <summary>What the execution was started with.</summary>
    public abstract T ExecutionInput<T>(JsonTypeInfo<T> contract);

    /// <summary>A variable; the type's default if it is not set.</summary>
    public abstract T? Variable<T>(string name, JsonTypeInfo<T> contract);

    /// <summary>What the state waited for: the result of a callback, an activity or an execution.</summary>
    public abstract T Answer<T>(JsonTypeInfo<T> contract);

    /// <summary>What a branch or an iteration gave. ASL: an element of the result of Parallel and Map.</summary>
    public abstract T Output<T>(int index, JsonTypeInfo<T> contract);

    /// <summary>How many branches or iterations there were.</summary>
    public abstract int Outputs { get; }

    // What comes of it.

    /// <summary>Sets a variable of the frame's scope, from the next state on.</summary>
    public abstract void Assign<T>(string name, T value, JsonTypeInfo<T> contract);

    /// <summary>Goes to a state with a value.</summary>
    public abstract void MoveTo<T>(int state, T value, JsonTypeInfo<T> contract);

    /// <summary>Goes to a state with the input as it is.</summary>
    public abstract void MoveTo(int state);

    /// <summary>Ends the frame: the execution, the branch or the iteration.</summary>
    public abstract void End<T>(T output, JsonTypeInfo<T> contract);

    /// <summary>Ends it with the input as it is.</summary>
    public abstract void End();

    /// <summary>A Fail state.</summary>
    public abstract void Fail(WorkflowError error);

    /// <summary>Waits for a number of seconds, and is run again. ASL: <c>Seconds</c>.</summary>
    public abstract void WaitSeconds(long seconds);

    /// <summary>Waits for a time, and is run again. ASL: <c>Seconds</c>.</summary>
    public abstract void Wait(TimeSpan time);

    /// <summary>Waits until a moment, and is run again. ASL: <c>Timestamp</c>.</summary>
    public abstract void WaitUntil(DateTimeOffset timestamp);

    /// <summary>The task token of this try. It may be given out before the state says that it waits.</summary>
    public abstract TaskToken<T> Token<T>(JsonTypeInfo<T> contract);

    /// <summary>The call that gives the token out is done, and the state waits for the answer, with which it is run again. Times count from the start of the try.</summary>
    /// <param name="timeoutSeconds">ASL's <c>TimeoutSeconds</c>.</param>
    /// <param name="heartbeatSeconds">ASL's <c>HeartbeatSeconds</c>.</param>
    public abstract void WaitForToken(long? timeoutSeconds = null, int? heartbeatSeconds = null);

    /// <summary>Waits for a worker, and is run again with its answer.</summary>
    /// <param name="activity">The activity's name or ARN.</param>
    /// <param name="input">What the worker gets.</param>
    /// <param name="contract">Its JSON.</param>
    /// <param name="timeoutSeconds">ASL's <c>TimeoutSeconds</c>.</param>
    /// <param name="heartbeatSeconds">ASL's <c>HeartbeatSeconds</c>.</param>
    public abstract void WaitForActivity<T>(string activity, T input, JsonTypeInfo<T> contract, long? timeoutSeconds = null, int? heartbeatSeconds = null);

    /// <summary>Starts an execution of another workflow, and is run again with what comes of it: its end, its start, or the answer to <see cref="Token{T}"/>.</summary>
    /// <remarks>
    /// <para><see cref="Answer{T}"/> then is, for <see cref="ExecutionWaiting.ForEnd"/>, an object with the output as JSON, <c>{"Output": …}</c>, which is what of AWS's answer to
    /// <c>.sync:2</c> a state reads; for <see cref="ExecutionWaiting.ForStart"/> <c>{"ExecutionArn": "arn:…", "StartDate": "2026-01-01T00:00:00.000Z"}</c>; for
    /// <see cref="ExecutionWaiting.ForToken"/> what the token was answered with.</para>
    /// <para>The state fails, and is not run again, with <c>States.TaskFailed</c> if the execution that it waits for has not succeeded, the cause being AWS's description of that execution as JSON;
    /// with <c>StepFunctions.StateMachineDoesNotExistException</c> if there is no such workflow here; with <c>StepFunctions.ExecutionAlreadyExistsException</c> if the name is in use, unless
    /// by an execution with the same input that runs and whose end is not waited for; with <c>StepFunctions.InvalidNameException</c> if the name is none.</para>
    /// </remarks>
    /// <param name="machine">The workflow's name.</param>
    /// <param name="input">What it is started with, without the key that says who started it.</param>
    /// <param name="contract">Its JSON.</param>
    /// <param name="waiting">What is waited for.</param>
    /// <param name="name">ASL's <c>Name</c>; null for one that is derived from the try, so that a crash does not start it twice.</param>
    /// <param name="timeoutSeconds">ASL's <c>TimeoutSeconds</c>.</param>
    /// <param name="heartbeatSeconds">ASL's <c>HeartbeatSeconds</c>.</param>
    public abstract void StartExecution<T>(
        string machine, T input, JsonTypeInfo<T> contract, ExecutionWaiting waiting, string? name = null, long? timeoutSeconds = null, int? heartbeatSeconds = null);

    /// <summary>Runs the branches of a Parallel, or the iterations of a Map: <see cref="Branch{T}"/> adds them. The state is run again when all have ended.</summary>
    /// <param name="maxConcurrency">How many run at once; 0 for all.</param>
    public abstract void FanOut(long maxConcurrency = 0);

    /// <summary>Adds a branch or an iteration to <see cref="FanOut"/>.</summary>
    /// <param name="startAt">Its first state.</param>
    /// <param name="input">Its input.</param>
    /// <param name="contract">The JSON of that.</param>
    public abstract void Branch<T>(int startAt, T input, JsonTypeInfo<T> contract);

    /// <summary>Adds a branch with the state's input as it is.</summary>
    /// <param name="startAt">Its first state.</param>
    public abstract void Branch(int startAt);

    /// <summary>Runs a Distributed Map: an execution of its own for each item. The state is run again with the outputs, or with what the results were written to.</summary>
    /// <param name="settings">The run.</param>
    /// <param name="items">The inputs of the child executions. They are disposed of.</param>
    /// <param name="item">The JSON of an item.</param>
    /// <param name="startAt">The first state of the item processor.</param>
    /// <param name="writing">How and where the outputs are written; null if they are the state's result.</param>
    public abstract void MapRun<TItem, TOutput>(
        MapRunSettings settings, ItemSource<TItem> items, JsonTypeInfo<TItem> item, int startAt, ResultWriting<TItem, TOutput>? writing = null);
}
