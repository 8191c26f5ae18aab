using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Generated;

namespace Workflows.Durable.Tests.Engine;

/// <summary>A machine whose states are functions of a test.</summary>
internal sealed class ScriptedMachine(string name = "scripted") : DurableMachine
{
    private readonly List<DurableState> _states = [];
    private readonly List<Func<Frame, CancellationToken, ValueTask>> _runs = [];
    private readonly Dictionary<string, (string[] Errors, string Target)> _catches = [];

    public static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)JsonSerializerOptions.Default.GetTypeInfo(typeof(T));

    public override string Name { get; } = name;

    public override string Asl { get; } = "{}";

    public override IReadOnlyList<DurableState> States => _states;

    public override int StartAt => 0;

    public long? Timeout { get; init; }

    public override long? TimeoutSeconds => Timeout;

    public int this[string state] => _states.FindIndex(known => known.Name == state);

    public ScriptedMachine Pure(string state, StateType type, Action<Frame> run, Retrier[]? retry = null) => Add(new DurableState(state, type) { Retry = retry }, (frame, _) =>
    {
        run(frame);
        return default;
    });

    public ScriptedMachine Task(string state, Func<Frame, CancellationToken, ValueTask> run, string resource = "arn:aws:states:::lambda:invoke", Retrier[]? retry = null, string input = "") =>
        Add(new DurableState(state, StateType.Task) { Resource = resource, HasEffects = true, Retry = retry, Input = input }, run);

    /// <summary>A task that gives what a function makes of its input, and goes on.</summary>
    public ScriptedMachine Task(string state, Func<JsonElement, object> run, string? next, Retrier[]? retry = null) => Task(state, (frame, _) =>
    {
        var value = JsonSerializer.SerializeToElement(run(frame.Input(Contract<JsonElement>())));
        if (next is null)
        {
            frame.End(value, Contract<JsonElement>());
        }
        else
        {
            frame.MoveTo(this[next], value, Contract<JsonElement>());
        }

        return default;
    }, retry: retry);

    /// <summary>A Distributed Map over numbers, whose result is an array.</summary>
    public ScriptedMachine DistributedMap(string state, int items, string processor, string next, long maxConcurrency = 0, long? tolerated = null) =>
        Add(new DurableState(state, StateType.Map) { HasEffects = true }, (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.MoveTo(this[next], frame.Answer(Contract<JsonElement>()), Contract<JsonElement>());
                return default;
            }

            var settings = new MapRunSettings(Name, state, observer: null, frame.Options) { MaxConcurrency = maxConcurrency, ToleratedFailureCount = tolerated };
            frame.MapRun<int, JsonElement>(settings, new ComputedItems<int>(Enumerable.Range(0, items)), Contract<int>(), this[processor]);
            return default;
        });

    public ScriptedMachine Wait(string state, long seconds, string next) => Pure(state, StateType.Wait, frame =>
    {
        if (frame.IsAnswered)
        {
            frame.MoveTo(this[next]);
        }
        else
        {
            frame.WaitSeconds(seconds);
        }
    });

    public ScriptedMachine Succeed(string state) => Pure(state, StateType.Succeed, static frame => frame.End());

    public ScriptedMachine Catch(string state, string target, params string[] errors)
    {
        _catches.Add(state, (errors, target));
        return this;
    }

    public override ValueTask RunAsync(Frame frame, CancellationToken cancellationToken) => _runs[frame.State](frame, cancellationToken);

    public override StateFailure Classify(Frame frame, Exception exception) => exception.OfTask();

    public override bool TryCatch(Frame frame, in StateFailure failure)
    {
        if (!_catches.TryGetValue(_states[frame.State].Name, out var caught) || !failure.Matches(caught.Errors))
        {
            return false;
        }

        frame.MoveTo(this[caught.Target], failure.Error, Contract<string?>());
        return true;
    }

    private ScriptedMachine Add(DurableState state, Func<Frame, CancellationToken, ValueTask> run)
    {
        _states.Add(state);
        _runs.Add(run);
        return this;
    }
}
