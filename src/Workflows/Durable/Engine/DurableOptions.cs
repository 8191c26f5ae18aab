namespace Workflows.Durable;

/// <summary>How an engine runs executions.</summary>
public sealed record DurableOptions
{
    /// <summary>The clock of waits, timeouts and history. It should be the one that the store has.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The process, for people.</summary>
    /// <value>Default: the machine's name and the process id.</value>
    public string NodeName { get; init; } = $"{Environment.MachineName}:{Environment.ProcessId}";

    /// <summary>How many executions this process runs at once. Those that wait do not count.</summary>
    /// <value>Default: 1,000.</value>
    public int MaxConcurrentExecutions { get; init; } = 1_000;

    /// <summary>How long a process may be silent before its executions are others' to take.</summary>
    /// <value>Default: 15 seconds.</value>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long at most until a process sees what another has made due.</summary>
    /// <value>Default: 1 second.</value>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long running tasks have to end when the process stops.</summary>
    /// <value>Default: 25 seconds.</value>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>How large the data of a state may be, in bytes of UTF-8; what is larger is <c>States.DataLimitExceeded</c>.</summary>
    /// <value>Default: 262,144, as in AWS.</value>
    public int MaxPayloadBytes { get; init; } = 262_144;

    /// <summary>How many events a history may have; an execution that reaches it fails.</summary>
    /// <value>Default: 25,000, as in AWS.</value>
    public int MaxEvents { get; init; } = 25_000;

    /// <summary>How often the owner of an execution may be lost without any progress before it is parked.</summary>
    /// <value>Default: 5.</value>
    public int MaxStrikes { get; init; } = 5;

    /// <summary>How long events and payloads are kept after the end of an execution.</summary>
    /// <value>Default: 30 days.</value>
    public TimeSpan HistoryRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long an execution's name, status and times are kept after its end.</summary>
    /// <value>Default: 90 days.</value>
    public TimeSpan ExecutionRetention { get; init; } = TimeSpan.FromDays(90);

    /// <summary>What running states need beside their container: service handlers, object store.</summary>
    /// <value>Default: nothing.</value>
    public RunOptions Run { get; init; } = new();

    /// <summary>Is told what the engine does, on any thread. It must not throw.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    public DurableListener? Listener { get; init; }

    /// <summary>Where work is put that is to be done soon; null for the pool of threads. A simulation decides the order.</summary>
    internal Action<Action>? Scheduler { get; init; }

    /// <summary>What fills names and tokens; null for the system's random numbers.</summary>
    internal Action<byte[]>? Random { get; init; }

    /// <summary>Rules that a test takes away, to see that it notices.</summary>
    internal EngineGuards Guards { get; init; } = EngineGuards.All;
}
