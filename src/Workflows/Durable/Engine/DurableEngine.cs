using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

/// <summary>
/// Runs executions that outlive the process: each transition is recorded in a store, and whoever opens the store next goes on where it was left. One engine is one node; several may
/// share a store that allows it.
/// </summary>
/// <remarks>A Task may run twice when a process dies in the middle of it; its result is recorded once. What it does elsewhere should be idempotent, for instance by a key made of the execution's name and the state.</remarks>
public sealed partial class DurableEngine : IAsyncDisposable
{
    /// <summary>Nearly as long as a timer can run, and not a length that waits have: the clock of the conformance tests tells such a timer, which only looks again, by its length.</summary>
    internal static readonly TimeSpan LongestTimer = TimeSpan.FromDays(45);

    private readonly Dictionary<string, WorkflowHost> _hosts = [];

    // The same with the machines of their Distributed Maps' children.
    private readonly Dictionary<string, WorkflowHost> _machines = [];
    private readonly Dictionary<long, ExecutionRun> _runs = [];
    private readonly Dictionary<DefinitionHash, DefinitionContract> _definitions = [];
    private readonly object _gate = new();
    private readonly CancellationTokenSource _cancellation = new();
    private readonly EngineLoops _loops;
    private TaskCompletionSource? _idle;
    private TaskCompletionSource? _stopped;
    private int _dormant;
    private bool _isAlone;
    private EnginePhase _phase;

    /// <summary>Creates an engine.</summary>
    /// <param name="store">Where executions live. It is not disposed of.</param>
    /// <param name="workflows">The workflows that this process runs.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentException">Two workflows have one name.</exception>
    public DurableEngine(ExecutionStore store, IEnumerable<DurableWorkflow> workflows, DurableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(workflows);
        Store = store;
        Options = options ?? new DurableOptions();
        foreach (var workflow in workflows)
        {
            if (!_hosts.TryAdd(workflow.Machine.Name, new WorkflowHost(workflow)))
            {
                throw new ArgumentException($"Two workflows are named '{workflow.Machine.Name}'. Give each a name of its own with [Workflow(\"…\")].", nameof(workflows));
            }
        }

        foreach (var host in _hosts.Values)
        {
            _machines[host.Machine.Name] = host;
            foreach (var child in host.ChildMachines.Values)
            {
                _machines[child] = host;
            }
        }

        Cancellation = _cancellation.Token;
        _loops = new EngineLoops(this);
    }

    internal ExecutionStore Store { get; }

    internal DurableOptions Options { get; }

    /// <summary>Cancelled when the process does not wait for tasks any longer.</summary>
    internal CancellationToken Cancellation { get; }

    /// <summary>The names of the workflows, and of the machines of their Distributed Maps' children.</summary>
    internal IReadOnlyCollection<string> Machines => _machines.Keys;

    /// <summary>How many more executions may run here.</summary>
    internal int FreeSlots
    {
        get
        {
            lock (_gate)
            {
                return _phase is EnginePhase.Running && !_isAlone ? Math.Max(0, Options.MaxConcurrentExecutions - _runs.Count + _dormant) : 0;
            }
        }
    }

    internal bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                return _runs.Count == 0;
            }
        }
    }

    /// <summary>Opens the store and begins to run executions.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidOperationException">It was started before.</exception>
    /// <exception cref="OperationCanceledException">It was stopped meanwhile.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_phase is not EnginePhase.Created)
            {
                throw new InvalidOperationException("An engine is started once. Create another.");
            }

            _phase = EnginePhase.Opening;
        }

        foreach (var host in _hosts.Values)
        {
            await Store.SaveDefinitionAsync(host.Definition, cancellationToken).ConfigureAwait(false);
        }

        await _loops.OpenAsync(cancellationToken).ConfigureAwait(false);
        await Store.UnstrandAsync(Machines, cancellationToken).ConfigureAwait(false);
        bool isStopped;
        lock (_gate)
        {
            isStopped = _phase is not EnginePhase.Opening;
            if (!isStopped)
            {
                Store.Due += _loops.Poke;
                Store.Nudged += Nudge;
                _phase = EnginePhase.Running;
            }
        }

        if (isStopped)
        {
            await CloseNodeAsync().ConfigureAwait(false);
            throw new OperationCanceledException("The engine was stopped while it started.");
        }

        _loops.Start();
    }

    /// <summary>Takes no more executions, gives running tasks <see cref="DurableOptions.DrainTimeout"/> to end, records what they came to, and gives everything back.</summary>
    /// <param name="cancellationToken">Ends the waiting for tasks: they are cancelled at once.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        TaskCompletionSource idle, stopped;
        ExecutionRun[]? runs = null;
        lock (_gate)
        {
            if (_phase is EnginePhase.Running)
            {
                _phase = EnginePhase.Draining;
                runs = [.. _runs.Values];
                _idle = new TaskCompletionSource();
                _stopped = new TaskCompletionSource();
            }
            else if (_stopped is null)
            {
                _phase = EnginePhase.Stopped;
                return;
            }

            (idle, stopped) = (_idle!, _stopped);
        }

        if (runs is null)
        {
            // It stops already. Whoever is in more of a hurry than the first does not wait for tasks either.
            await using var hurry = cancellationToken.UnsafeRegister(static idle => ((TaskCompletionSource)idle!).TrySetCanceled(), idle).ConfigureAwait(false);
            await stopped.Task.ConfigureAwait(false);
            return;
        }

        try
        {
            await StopAsync(runs, runs.Length == 0 ? Task.CompletedTask : idle.Task, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            stopped.TrySetResult();
        }
    }

    private async Task StopAsync(ExecutionRun[] runs, Task idle, CancellationToken cancellationToken)
    {
        foreach (var run in runs)
        {
            run.Post(LetterKind.Drain);
        }

        try
        {
            await idle.WaitAsync(Options.DrainTimeout, Options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            // Those that do not end are run again by whoever owns their execution next.
        }

        Cancel();
        Store.Due -= _loops.Poke;
        Store.Nudged -= Nudge;
        await _loops.StopAsync().ConfigureAwait(false);
        await CloseNodeAsync().ConfigureAwait(false);
        lock (_gate)
        {
            _phase = EnginePhase.Stopped;
        }

        FailWaiters();
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What cannot be given back is taken by the next process when the lease is over.")]
    private async ValueTask CloseNodeAsync()
    {
        try
        {
            await Store.CloseNodeAsync(_loops.Node, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Trouble("The process could not give its executions back.", exception);
        }
    }

    // Here and now: CancelAsync would go to the pool of threads, and a simulation has one thread.
    private void Cancel()
    {
        try
        {
            _cancellation.Cancel();
        }
        catch (AggregateException exception)
        {
            Trouble("What a task had registered for its cancellation failed.", exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _cancellation.Dispose();
    }

    /// <summary>The time, as ASL's instants have it.</summary>
    internal DateTimeOffset Now()
    {
        var now = Options.TimeProvider.GetUtcNow();
        return new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }

    /// <summary>A time that a timer does not cut: timers drop fractions of a millisecond.</summary>
    internal static TimeSpan ForTimer(TimeSpan time) => time <= TimeSpan.Zero ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));

    /// <summary>A workflow that can be started; null if there is none of the name.</summary>
    internal WorkflowHost? Find(string machine) => _hosts.GetValueOrDefault(machine);

    /// <summary>What runs an execution: also a child of a Distributed Map.</summary>
    internal WorkflowHost? FindMachine(string machine) => _machines.GetValueOrDefault(machine);

    /// <summary>An execution is nobody's, and due at a moment.</summary>
    internal void Expect(DateTimeOffset due) => _loops.Expect(due);

    /// <summary>An execution that is owned only waits for others, which need its place, or does so no longer.</summary>
    internal void SetDormant(bool isDormant)
    {
        lock (_gate)
        {
            _dormant += isDormant ? 1 : -1;
        }

        if (isDormant)
        {
            _loops.Poke();
        }
    }

    /// <summary>A suspect is to run alone: nothing else begins here meanwhile.</summary>
    internal void SetAlone(bool isAlone)
    {
        lock (_gate)
        {
            _isAlone = isAlone;
        }
    }

    /// <summary>Has something done soon, not inside of this call.</summary>
    internal void Schedule(Action work)
    {
        if (Options.Scheduler is { } scheduler)
        {
            scheduler(work);
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(static work => work(), work, preferLocal: false);
        }
    }

    internal byte[] Random(int length)
    {
        var bytes = new byte[length];
        if (Options.Random is { } random)
        {
            random(bytes);
        }
        else
        {
            System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
        }

        return bytes;
    }

    internal void Trouble(string what, Exception exception) => Options.Listener?.OnTrouble(what, exception);
}
