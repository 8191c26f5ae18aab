using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Workflows.Conformance.Tests.TestTime;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The work of every workflow's tasks: remembers what a task received and does what the scenario says.</summary>
public sealed partial class ScenarioTasks
{
    private readonly IReadOnlyDictionary<string, ScenarioStep[]> _steps;
    private readonly JsonElement _input;
    private readonly JsonSerializerOptions _json;
    private readonly VirtualTime _time;
    private readonly Dictionary<string, int> _used = [];
    private readonly List<TaskCall> _calls = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _begun = [];
    private readonly CallsUnderWay _underWay = new();

    internal ScenarioTasks(Scenario scenario, JsonSerializerOptions json, VirtualTime time)
    {
        _steps = scenario.Tasks ?? new Dictionary<string, ScenarioStep[]>();
        _input = scenario.Input;
        _json = json;
        _time = time;
        Answers = new HubAnswers(Hub);
    }

    internal IReadOnlyList<TaskCall> Calls => _calls;

    /// <summary>Answers at once, so that the clock of the scenario knows when all is asleep.</summary>
    internal CallbackHub Hub { get; } = new() { AllowSynchronousContinuations = true };

    /// <summary>Where task tokens are answered.</summary>
    internal ITaskAnswers Answers { get; set; }

    /// <summary>A task that takes its input only; its payload is the input.</summary>
    public async Task<T> Run<T>(string state, object? input) => Read<T>(await Perform(state, ToJson(input)));

    /// <summary>A task that takes nothing, or several parameters; its payload has one member for each.</summary>
    public async Task<T> RunWith<T>(string state, params (string Name, object? Value)[] parameters) => Read<T>(await Perform(state, ToPayload(parameters)));

    /// <summary>A task without a result that takes its input only.</summary>
    public Task Do(string state, object? input) => Perform(state, ToJson(input));

    /// <summary>A task without a result that takes nothing, or several parameters.</summary>
    public Task DoWith(string state, params (string Name, object? Value)[] parameters) => Perform(state, ToPayload(parameters));

    /// <summary>A task that takes its input only, and stops when it is told to.</summary>
    public async Task<T> RunUntil<T>(string state, object? input, CancellationToken cancellationToken) => Read<T>(await Perform(state, ToJson(input), cancellationToken));

    /// <summary>A task without a result that takes its input only, and stops when it is told to.</summary>
    public Task DoUntil(string state, object? input, CancellationToken cancellationToken) => Perform(state, ToJson(input), cancellationToken);

    /// <summary>A task without a result that takes nothing, and stops when it is told to.</summary>
    public Task DoUntil(string state, CancellationToken cancellationToken) => Perform(state, ToPayload([]), cancellationToken);

    /// <summary>A task that takes its input only and is not asynchronous.</summary>
    public T Call<T>(string state, object? input)
    {
        var payload = ToJson(input);
        return Read<T>(Settle(Next(state, payload), payload));
    }

    /// <summary>A task that hands its token on under the parameter's name, <c>token</c>, and ends; it is answered later, by the token. What it throws, it throws itself.</summary>
    public async Task Ask<T>(string state, TaskToken<T> token, params (string Name, object? Value)[] parameters)
    {
        var payload = ToPayload([.. parameters, ("token", Scenario.TaskToken)]);
        var call = Begin(state, payload);
        if (call.Step.Throw is { } exception)
        {
            await TakeTime(call, CancellationToken.None);
            throw exception.Create();
        }

        _ = ReplyAsync(call.Step, payload, token.Value);
    }

    /// <summary>A task without a result that takes its input only, and comes after an execution that was started apart has begun. It goes on elsewhere, and the clock must not: nothing sets a timer before a task takes time.</summary>
    public async Task DoAfter(string started, string state, object? input)
    {
        await Begun(started).Task;
        await Do(state, input);
    }

    /// <summary>An execution that is started apart goes on elsewhere, and the clock must not: nothing else may wait for it then.</summary>
    internal async Task HandApart(string state, object? request, string token)
    {
        await _time.Delay(TimeSpan.Zero, CancellationToken.None);
        Hand(state, request, token);
    }

    /// <summary>An execution that was started apart begins.</summary>
    internal void Begin(string state, object? input)
    {
        _calls.Add(new TaskCall(state, ToJson(input)));
        Begun(state).TrySetResult();
    }

    /// <summary>A request, or the input of a worker, that carries a task token: it is answered later, by the token.</summary>
    internal void Hand(string state, object? request, string token)
    {
        var payload = JsonElement.Parse(ToJson(request).GetRawText().Replace(token, Scenario.TaskToken, StringComparison.Ordinal));
        _ = ReplyAsync(Next(state, payload), payload, token);
    }

    /// <summary>The same with the input's JSON.</summary>
    internal void HandOn<T>(string state, ReadOnlyMemory<byte> input, string token) => Hand(state, JsonSerializer.Deserialize<T>(input.Span, _json), token);

    private async Task ReplyAsync(ScenarioStep step, JsonElement payload, string token)
    {
        var start = _time.Elapsed;
        foreach (var beat in step.HeartbeatsAt ?? [])
        {
            await Until(beat);
            if (!IsHeard(() => Answers.Beat(token)))
            {
                return;
            }
        }

        if (step.Never)
        {
            return;
        }

        await Until(step.AfterSeconds);
        if (step.Fail is { } error)
        {
            IsHeard(() => Answers.Fail(token, error.Error, error.Cause));
        }
        else
        {
            var output = Settle(step, payload).GetRawText();
            IsHeard(() => Answers.Succeed(token, output));
        }

        async Task Until(double seconds)
        {
            if (start + TimeSpan.FromSeconds(seconds) - _time.Elapsed is { Ticks: > 0 } rest)
            {
                await _time.Delay(rest, CancellationToken.None);
            }
        }
    }

    private TaskCompletionSource Begun(string state) => _begun.GetOrAdd(state, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    // The state may not wait any longer.
    private static bool IsHeard(Action answer)
    {
        try
        {
            answer();
            return true;
        }
        catch (TaskTimedOutException)
        {
            return false;
        }
    }

    private async Task<JsonElement> Perform(string state, JsonElement payload, CancellationToken cancellationToken = default)
    {
        var call = Begin(state, payload);
        await TakeTime(call, cancellationToken);
        return Settle(call.Step, payload);
    }

    /// <summary>The process dies: what it calls once more is no other call, and ends when it would have.</summary>
    internal void Die() => _underWay.Abandon();

    private CallUnderWay Begin(string state, JsonElement payload) => _underWay.Begin(state, payload, () => Next(state, payload), _time.Elapsed);

    private async Task TakeTime(CallUnderWay call, CancellationToken cancellationToken)
    {
        var rest = call.Step.Never ? Timeout.InfiniteTimeSpan : call.Start + TimeSpan.FromSeconds(call.Step.AfterSeconds) - _time.Elapsed;
        if (call.Step.Never || rest > TimeSpan.Zero)
        {
            await _time.Delay(rest, cancellationToken);
        }
    }

    private static JsonElement Settle(ScenarioStep step, JsonElement payload) => step switch
    {
        { Echo: true } => payload,
        { Throw: { } exception } => throw exception.Create(),
        { Fail: { } error } => throw new TaskFailedException(error.Error, error.Cause),
        _ => step.Return ?? JsonSerializer.SerializeToElement<object?>(null),
    };

    // The type does not say whether a result may be null; a task may lie about it, too.
    private T Read<T>(JsonElement result) => result.ValueKind is JsonValueKind.Null && typeof(T) != typeof(JsonElement) ? default! : result.Deserialize<T>(_json)!;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Uuid { get; }

    private ScenarioStep Next(string state, JsonElement payload)
    {
        // What is made up anew each time has one name in the recordings, too.
        var input = _input.ValueKind is JsonValueKind.Undefined ? "" : _input.GetRawText();
        var known = Uuid.Replace(payload.GetRawText(), uuid => input.Contains(uuid.Value, StringComparison.Ordinal) ? uuid.Value : "UUID");
        _calls.Add(new TaskCall(state, JsonElement.Parse(known)));
        if (!_steps.TryGetValue(state, out var steps))
        {
            throw new ArgumentException($"The scenario does not say what the task '{state}' does.");
        }

        // Steps for certain payloads come before the others, and those for equal ones have a counter of their own; the oracle does the same.
        var fitting = steps.Where(step => step.When is { } when && Contains(payload, when)).ToArray();
        var chosen = fitting.Length > 0
            ? fitting.Where(step => JsonElement.DeepEquals(step.When!.Value, fitting[0].When!.Value)).ToArray()
            : [.. steps.Where(step => step.When is null)];
        if (chosen.Length == 0)
        {
            throw new ArgumentException($"The scenario does not say what the task '{state}' does with {payload}.");
        }

        var counter = fitting.Length > 0 ? $"{state} {fitting[0].When}" : state;
        var call = _used.GetValueOrDefault(counter);
        _used[counter] = call + 1;
        return chosen[Math.Min(call, chosen.Length - 1)];
    }

    // All that a part of a payload has, the payload has too.
    private static bool Contains(JsonElement payload, JsonElement part) => part.ValueKind is not JsonValueKind.Object
        ? JsonElement.DeepEquals(payload, part)
        : payload.ValueKind is JsonValueKind.Object && part.EnumerateObject().All(member => payload.TryGetProperty(member.Name, out var value) && Contains(value, member.Value));

    // Serialised at once: what a task received must not change with what happens to the object later.
    private JsonElement ToJson(object? value) => value is WorkflowContext context
        ? ContextPayload.Of(context, _input)
        : JsonSerializer.SerializeToElement(value, value?.GetType() ?? typeof(object), _json);

    private JsonElement ToPayload((string Name, object? Value)[] parameters) =>
        JsonSerializer.SerializeToElement(parameters.ToDictionary(parameter => parameter.Name, parameter => ToJson(parameter.Value)));
}
