using System.Text.Json.Serialization.Metadata;
using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class RunningFrame
{
    private List<(int StartAt, ReadOnlyMemory<byte> Input)>? _branches;

    public FrameOutcome Outcome { get; private set; }

    /// <summary>The state that it goes to.</summary>
    public int Target { get; private set; }

    /// <summary>What goes on: the next state's input, the output, a worker's or an execution's input. Null for the state's input as it is.</summary>
    public ReadOnlyMemory<byte>? Value { get; private set; }

    public WorkflowError? Error { get; private set; }

    public DateTimeOffset? Due { get; private set; }

    public long? TimeoutSeconds { get; private set; }

    public int? HeartbeatSeconds { get; private set; }

    public string? Activity { get; private set; }

    public string? Machine { get; private set; }

    public string? Name { get; private set; }

    public ExecutionWaiting Waiting { get; private set; }

    public long MaxConcurrency { get; private set; }

    public IReadOnlyList<(int StartAt, ReadOnlyMemory<byte> Input)> Branches => _branches ?? [];

    public Dictionary<string, ReadOnlyMemory<byte>>? Assigned { get; private set; }

    /// <summary>The items of a Distributed Map.</summary>
    public MapSource? Map { get; private set; }

    public override void Assign<T>(string name, T value, JsonTypeInfo<T> contract) => (Assigned ??= [])[name] = Written(value, contract);

    public override void MoveTo<T>(int state, T value, JsonTypeInfo<T> contract) => (Outcome, Target, Value) = (FrameOutcome.MoveTo, state, Written(value, contract));

    public override void MoveTo(int state) => (Outcome, Target, Value) = (FrameOutcome.MoveTo, state, null);

    public override void End<T>(T output, JsonTypeInfo<T> contract) => (Outcome, Value) = (FrameOutcome.End, Written(output, contract));

    public override void End() => (Outcome, Value) = (FrameOutcome.End, null);

    public override void Fail(WorkflowError error) => (Outcome, Error) = (FrameOutcome.Fail, error);

    public override void WaitSeconds(long seconds) => (Outcome, Due) = (FrameOutcome.Wait, WorkflowTimer.After(seconds, run.Now()));

    public override void Wait(TimeSpan time) => WaitSeconds(WorkflowTimer.WholeSeconds(time));

    public override void WaitUntil(DateTimeOffset timestamp) => (Outcome, Due) = (FrameOutcome.Wait, timestamp);

    public override TaskToken<T> Token<T>(JsonTypeInfo<T> contract) => new(run.TokenOf(data));

    public override void WaitForToken(long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        (Outcome, TimeoutSeconds, HeartbeatSeconds) = (FrameOutcome.WaitForToken, timeoutSeconds, heartbeatSeconds);

    public override void WaitForActivity<T>(string activity, T input, JsonTypeInfo<T> contract, long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        (Outcome, Activity, Value, TimeoutSeconds, HeartbeatSeconds) = (FrameOutcome.WaitForActivity, activity, Written(input, contract), timeoutSeconds, heartbeatSeconds);

    public override void StartExecution<T>(
        string machine, T input, JsonTypeInfo<T> contract, ExecutionWaiting waiting, string? name = null, long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        (Outcome, Machine, Value, Waiting, Name, TimeoutSeconds, HeartbeatSeconds) =
            (FrameOutcome.StartExecution, machine, Written(input, contract), waiting, name, timeoutSeconds, heartbeatSeconds);

    public override void FanOut(long maxConcurrency = 0)
    {
        if (maxConcurrency < 0)
        {
            throw new MapException($"The MaxConcurrency field must not be negative, but was {maxConcurrency}.");
        }

        (Outcome, MaxConcurrency) = (FrameOutcome.FanOut, maxConcurrency);
    }

    public override void Branch<T>(int startAt, T input, JsonTypeInfo<T> contract) => (_branches ??= []).Add((startAt, Written(input, contract)));

    public override void Branch(int startAt) => (_branches ??= []).Add((startAt, data.Input));

    public override void MapRun<TItem, TOutput>(
        MapRunSettings settings, ItemSource<TItem> items, JsonTypeInfo<TItem> item, int startAt, ResultWriting<TItem, TOutput>? writing = null)
    {
        Outcome = FrameOutcome.MapRun;
        Map = new MapSource<TItem, TOutput>(settings, items, item, startAt, writing);
    }
}
