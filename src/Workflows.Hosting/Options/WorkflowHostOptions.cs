using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>
/// How a service runs workflows. Each value may stand in the configuration's section <c>Workflows</c>, times as <c>00:00:15</c>; what code sets counts more. All is checked when the
/// service starts.
/// </summary>
public sealed class WorkflowHostOptions
{
    /// <summary>The configuration's section.</summary>
    public const string Section = "Workflows";

    private static readonly DurableOptions s_defaults = new();

    /// <summary>The process, for people: 1 to 200 characters.</summary>
    /// <value>Default: the machine's name and the process id.</value>
    public string NodeName { get; set; } = s_defaults.NodeName;

    /// <summary>How many executions this process runs at once, 1 to 1,000,000. Those that wait do not count.</summary>
    /// <value>Default: 1,000.</value>
    public int MaxConcurrentExecutions { get; set; } = s_defaults.MaxConcurrentExecutions;

    /// <summary>How long a process may be silent before its executions are others' to take: 1 second to 1 hour.</summary>
    /// <value>Default: 15 seconds.</value>
    public TimeSpan Lease { get; set; } = s_defaults.Lease;

    /// <summary>How long at most until a process sees what another has made due: 10 milliseconds to 1 minute.</summary>
    /// <value>Default: 1 second.</value>
    public TimeSpan PollInterval { get; set; } = s_defaults.PollInterval;

    /// <summary>How long running tasks have to end when the service stops: 0 to 1 hour. The host's own <c>ShutdownTimeout</c>, 30 seconds if nobody says otherwise, should be longer.</summary>
    /// <value>Default: 25 seconds.</value>
    public TimeSpan DrainTimeout { get; set; } = s_defaults.DrainTimeout;

    /// <summary>How large the data of a state may be, in bytes of UTF-8: 1,024 to 16 MiB. What is larger is <c>States.DataLimitExceeded</c>.</summary>
    /// <value>Default: 262,144, as in AWS. A workflow that needs more does not run there.</value>
    public int MaxPayloadBytes { get; set; } = s_defaults.MaxPayloadBytes;

    /// <summary>How many events a history may have, 100 to 10,000,000; an execution that reaches it fails.</summary>
    /// <value>Default: 25,000, as in AWS. A workflow that needs more does not run there.</value>
    public int MaxEvents { get; set; } = s_defaults.MaxEvents;

    /// <summary>How often the owner of an execution may be lost without any progress before it is parked: 2 to 100.</summary>
    /// <value>Default: 5.</value>
    public int MaxStrikes { get; set; } = s_defaults.MaxStrikes;

    /// <summary>How long events and payloads are kept after the end of an execution.</summary>
    /// <value>Default: 30 days.</value>
    public TimeSpan HistoryRetention { get; set; } = s_defaults.HistoryRetention;

    /// <summary>How long an execution's name, status and times are kept after its end; at least as long as its history. So long a name is taken.</summary>
    /// <value>Default: 90 days.</value>
    public TimeSpan ExecutionRetention { get; set; } = s_defaults.ExecutionRetention;

    /// <summary>How long executions may have been due without a process that takes them, before the health check says so.</summary>
    /// <value>Default: 1 minute.</value>
    public TimeSpan UnhealthyLag { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How workflows are run in memory. Section: <c>Workflows:Express</c>.</summary>
    public ExpressOptions Express { get; } = new();

    /// <summary>What running states need beside their container: service handlers, object store, progress. It is not in the configuration.</summary>
    /// <value>Default: nothing.</value>
    public RunOptions Run { get; set; } = new();

    internal DurableOptions ToDurable(TimeProvider time, DurableListener listener) => new()
    {
        TimeProvider = time,
        Listener = listener,
        NodeName = NodeName,
        MaxConcurrentExecutions = MaxConcurrentExecutions,
        Lease = Lease,
        PollInterval = PollInterval,
        DrainTimeout = DrainTimeout,
        MaxPayloadBytes = MaxPayloadBytes,
        MaxEvents = MaxEvents,
        MaxStrikes = MaxStrikes,
        HistoryRetention = HistoryRetention,
        ExecutionRetention = ExecutionRetention,
        Run = Run,
    };
}
