using System.Text;
using System.Text.Json;
using Workflows.Conformance.Tests.TestTime;
using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Runs a scenario on the durable engine with a store in memory. It may kill the engine after each commit, so that another goes on with what is stored.</summary>
internal sealed class EngineRunner
{
    private readonly WorkflowUnderTest _workflow;
    private readonly bool _isKilled;
    private readonly VirtualTime _time = new(Scenario.StartTime);
    private readonly Trampoline _trampoline = new();
    private readonly TaskCompletionSource _end = new();
    private readonly MemoryStore _store;
    private readonly ScenarioStore _objects;
    private readonly ScenarioTasks _tasks;
    private readonly ScenarioServices _services;
    private readonly RecordedExecutions _recorded;
    private DurableEngine _engine = null!;
    private MortalStore _mortal = null!;
    private EngineTime _clock = null!;
    private long _execution;

    private EngineRunner(WorkflowUnderTest workflow, Scenario scenario, bool isKilled)
    {
        _workflow = workflow;
        _isKilled = isKilled;
        _store = new MemoryStore(_time);
        _objects = new ScenarioStore(scenario.Objects ?? []);
        _tasks = new ScenarioTasks(scenario, workflow.Json, _time) { Answers = new EngineAnswers(() => _engine) };
        _services = new ScenarioServices(_tasks, hasHub: false);
        _recorded = new RecordedExecutions(_store);
        workflow.Serve(_services);
    }

    /// <summary>How often the engine was killed.</summary>
    public int Kills { get; private set; }

    public static async Task<Outcome> RunAsync(WorkflowUnderTest workflow, Scenario scenario, string executionName, bool isKilled = false)
    {
        var runner = new EngineRunner(workflow, scenario, isKilled);
        var description = await runner._time.Run(() => runner.RunAsync(executionName, Encoding.UTF8.GetBytes(scenario.Input.ValueKind is JsonValueKind.Undefined ? "{}" : scenario.Input.GetRawText())));
        await runner._engine.StopAsync(new CancellationToken(canceled: true));
        return runner.OutcomeOf(description);
    }

    private async Task<ExecutionDescription> RunAsync(string name, byte[] input)
    {
        await OpenAsync();
        _trampoline.Do(() => _ = StartAsync(name, input));
        await _end.Task;
        return (await _store.DescribeAsync(_execution))!;
    }

    private async Task StartAsync(string name, byte[] input)
    {
        try
        {
            _execution = (await _engine.StartExecutionAsync(_workflow.Name, input, name)).Id;
            _recorded.Started(_execution);
        }
        catch (Exception exception)
        {
            _end.TrySetException(exception);
        }
    }

    private async Task OpenAsync()
    {
        var clock = _clock = new EngineTime(_time);
        _mortal = new MortalStore(_store, Committed);
        _engine = new DurableEngine(
            _mortal,
            _workflow.Others.Prepend(_workflow).Select(workflow => new DurableWorkflow(new AttemptMachine(workflow.Machine, () => clock.IsDead), () => new WorkflowScope(workflow.Open(_tasks)))),
            new DurableOptions
            {
                TimeProvider = _clock,
                PollInterval = EngineTime.Poll,
                Lease = EngineTime.Lease,
                Scheduler = _trampoline.Do,
                Run = new RunOptions { ObjectStore = _objects, MaxDegreeOfParallelism = 1, Services = _services.Handlers },
                Listener = new TroubleListener(_end),
            });
        await _engine.StartAsync();
    }

    /// <summary>A commit is written; the engine does not know yet.</summary>
    private bool Committed(ExecutionCommit commit)
    {
        _recorded.Add(commit);
        if (commit.Frames.Any(static frame => frame.Opened is { Kind: WaitKind.Activity }))
        {
            _trampoline.Do(() => _ = WorkAsync());
        }

        if (commit.End is not null && commit.Execution == 1)
        {
            _trampoline.Do(() => _end.TrySetResult());
            return false;
        }

        if (_isKilled)
        {
            Kill();
        }

        return _isKilled;
    }

    private void Kill()
    {
        Kills++;
        _clock.IsDead = true;
        _mortal.Die();
        _tasks.Die();
        _trampoline.Do(() => _ = ReviveAsync());
    }

    // As a store in a file does when its process is known to be dead: what that owned is nobody's, without a wait.
    private async Task ReviveAsync()
    {
        for (var node = Kills; node > 0; node--)
        {
            await _store.CloseNodeAsync(node);
        }

        await OpenAsync();
    }

    private async Task WorkAsync()
    {
        foreach (var (activity, work) in _services.Workers)
        {
            var nonce = new byte[TaskTokens.NonceLength];
            while (await _store.TakeActivityAsync(activity, worker: null, TaskTokens.Hash(nonce)) is { } task)
            {
                work(task.Input, TaskTokens.Write(task.Execution, task.Frame, nonce));
            }
        }
    }

    private Outcome OutcomeOf(ExecutionDescription description)
    {
        var paths = new RecordedPaths(_workflow, _recorded);
        var status = description.Status switch
        {
            ExecutionStatus.Succeeded => Outcome.Succeeded,
            ExecutionStatus.TimedOut => Outcome.TimedOut,
            ExecutionStatus.Failed => Outcome.Failed,
            var other => $"{other}: {description.Cause}",
        };
        return new Outcome(
            status,
            paths.States,
            Seconds(description.Stopped!.Value),
            _tasks.Calls,
            description.Status is ExecutionStatus.Succeeded ? JsonElement.Parse(description.Output.Span) : null,
            description.Error ?? (description.Status is ExecutionStatus.TimedOut ? Errors.Timeout : null),
            description.Cause,
            paths.Inner,
            _objects.Written);
    }

    internal static double Seconds(DateTimeOffset time) => Math.Round((time - Scenario.StartTime).TotalSeconds, 3);
}
