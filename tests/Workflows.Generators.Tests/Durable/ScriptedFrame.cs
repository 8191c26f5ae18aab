using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Durable;
using Workflows.Generated;

namespace Workflows.Generators.Tests.Durable;

/// <summary>A frame that is driven in memory: waits are over at once, branches run one after the other, and a script answers.</summary>
internal sealed class ScriptedFrame(ScriptedRun run, int state, byte[] input, ScriptedFrame? around) : Frame
{
    private readonly Dictionary<string, byte[]> _variables = [];
    private readonly Dictionary<string, byte[]> _assigned = [];
    private int _state = state;
    private byte[] _input = input;

    public override int State => _state;

    public override bool IsAnswered => AnswerJson is not null;

    public override object Workflow => run.Workflow;

    public override RunOptions Options { get; } = new();

    public override WorkflowContext Context => new()
    {
        Execution = new ContextExecution("arn:aws:states:local:000000000000:execution:w:e", "e", DateTimeOffset.UnixEpoch),
        State = new ContextState(run.Machine.States[_state].Name, DateTimeOffset.UnixEpoch),
        StateMachine = new ContextStateMachine("arn:aws:states:local:000000000000:stateMachine:w", "w"),
        Now = DateTimeOffset.UnixEpoch,
    };

    public override string TaskKey => "task";

    public override string AttemptKey => "attempt";

    public override int Outputs => Results.Length;

    /// <summary>What the state waited for; null if it has not waited yet.</summary>
    public byte[]? AnswerJson { get; set; }

    public byte[][] Results { get; set; } = [];

    public List<(int StartAt, byte[] Input)> Branches { get; } = [];

    /// <summary>What the state has said; null for nothing yet.</summary>
    public string? Outcome { get; private set; }

    public byte[]? EndedWith { get; private set; }

    public WorkflowError Error { get; private set; }

    /// <summary>Takes what the state has said, and is ready for the next.</summary>
    public void Next()
    {
        foreach (var (name, value) in _assigned)
        {
            _variables[name] = value;
        }

        _assigned.Clear();
        Outcome = null;
    }

    public override T Input<T>(JsonTypeInfo<T> contract) => Read(_input, contract);

    public override T ExecutionInput<T>(JsonTypeInfo<T> contract) => Read(run.Input, contract);

    public override T? Variable<T>(string name, JsonTypeInfo<T> contract)
        where T : default => _variables.TryGetValue(name, out var value) ? Read(value, contract) : around is null ? default : around.Variable(name, contract);

    public override T Answer<T>(JsonTypeInfo<T> contract) => Read(AnswerJson!, contract);

    public override T Output<T>(int index, JsonTypeInfo<T> contract) => Read(Results[index], contract);

    public override void Assign<T>(string name, T value, JsonTypeInfo<T> contract) => _assigned[name] = Write(value, contract);

    public override void MoveTo<T>(int state, T value, JsonTypeInfo<T> contract)
    {
        _input = Write(value, contract);
        MoveTo(state);
    }

    public override void MoveTo(int state)
    {
        Say("move");
        _state = state;
        AnswerJson = null;
    }

    public override void End<T>(T output, JsonTypeInfo<T> contract)
    {
        Say("end");
        EndedWith = Write(output, contract);
    }

    public override void End()
    {
        Say("end");
        EndedWith = _input;
    }

    public override void Fail(WorkflowError error)
    {
        Say("fail");
        Error = error;
    }

    public override void WaitSeconds(long seconds) => Say($"wait {seconds}");

    public override void Wait(TimeSpan time) => Say($"wait {time.TotalSeconds}");

    public override void WaitUntil(DateTimeOffset timestamp) => Say($"wait until {timestamp:O}");

    public override TaskToken<T> Token<T>(JsonTypeInfo<T> contract) => new("token");

    public override void WaitForToken(long? timeoutSeconds = null, int? heartbeatSeconds = null) => Say($"token {timeoutSeconds} {heartbeatSeconds}");

    public override void WaitForActivity<T>(string activity, T input, JsonTypeInfo<T> contract, long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        Say($"activity {activity} {JsonSerializer.Serialize(input, contract)} {timeoutSeconds} {heartbeatSeconds}");

    public override void StartExecution<T>(
        string machine, T input, JsonTypeInfo<T> contract, ExecutionWaiting waiting, string? name = null, long? timeoutSeconds = null, int? heartbeatSeconds = null) =>
        Say($"execution {machine} {JsonSerializer.Serialize(input, contract)} {waiting}");

    public override void FanOut(long maxConcurrency = 0)
    {
        Say($"fan {maxConcurrency}");
        Branches.Clear();
    }

    public override void Branch<T>(int startAt, T input, JsonTypeInfo<T> contract) => Branches.Add((startAt, Write(input, contract)));

    public override void Branch(int startAt) => Branches.Add((startAt, _input));

    public override void MapRun<TItem, TOutput>(
        MapRunSettings settings, ItemSource<TItem> items, JsonTypeInfo<TItem> item, int startAt, ResultWriting<TItem, TOutput>? writing = null) => Say($"run {startAt}");

    private static T Read<T>(byte[] json, JsonTypeInfo<T> contract) => JsonSerializer.Deserialize(json, contract)!;

    private static byte[] Write<T>(T value, JsonTypeInfo<T> contract) => JsonSerializer.SerializeToUtf8Bytes(value, contract);

    private void Say(string outcome)
    {
        Assert.Null(Outcome);
        Outcome = outcome;
    }
}
