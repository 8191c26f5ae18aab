using System.Diagnostics;
using System.Diagnostics.Metrics;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>The instruments of the meter <c>Workflows</c>; docs/durable.md has their names and units.</summary>
internal sealed class WorkflowMetrics : IDisposable
{
    /// <summary>The meter's name, and that of the activity source.</summary>
    public const string Name = "Workflows";

    private readonly Meter _meter;
    private readonly bool _isOwned;
    private volatile StatisticsSample? _sample;

    public WorkflowMetrics(IMeterFactory? factory = null)
    {
        _isOwned = factory is null;
        _meter = factory?.Create(Name) ?? new Meter(Name);
        Started = _meter.CreateCounter<long>("workflows.executions.started", "{execution}", "Executions that this process has started.");
        Ended = _meter.CreateCounter<long>("workflows.executions.ended", "{execution}", "Executions that have ended in this process.");
        ExecutionDuration = _meter.CreateHistogram<double>("workflows.execution.duration", "s", "How long executions took, waits included.");
        Transitions = _meter.CreateCounter<long>("workflows.transitions", "{transition}", "States that were entered and recorded.");
        TaskDuration = _meter.CreateHistogram<double>("workflows.task.duration", "s", "How long bodies of tasks ran.");
        RunningTasks = _meter.CreateUpDownCounter<long>("workflows.tasks.running", "{task}", "Bodies of tasks that run.");
        CommitDuration = _meter.CreateHistogram<double>("workflows.commit.duration", "s", "How long commits took.");
        LostCommits = _meter.CreateCounter<long>("workflows.commits.lost", "{commit}", "Commits that were not written, since the execution had moved on.");
        Claims = _meter.CreateCounter<long>("workflows.claims", "{execution}", "Executions that this process has taken.");
        ClaimLag = _meter.CreateHistogram<double>("workflows.claim.lag", "s", "How long the execution had been due that had been the longest when it was taken.");
        Stranded = _meter.CreateCounter<long>("workflows.stranded", "{execution}", "Executions that this process has found stranded.");
        Parked = _meter.CreateCounter<long>("workflows.parked", "{execution}", "Executions that this process has parked.");
        Troubles = _meter.CreateCounter<long>("workflows.troubles", "{trouble}", "What failed and is tried again, such as a store that does not answer.");
        RunningExpress = _meter.CreateUpDownCounter<long>("workflows.express.running", "{execution}", "Executions in memory that run.");
        QueuedExpress = _meter.CreateUpDownCounter<long>("workflows.express.queued", "{execution}", "Executions in memory that wait for their turn.");
        ThrottledExpress = _meter.CreateCounter<long>("workflows.express.throttled", "{execution}", "Executions in memory that were refused.");
        Gauge("workflows.store.open", "{execution}", "Executions in the store that have not ended.", static sample => sample.Statistics.Open);
        Gauge("workflows.store.owned", "{execution}", "Of those, executions that a process runs.", static sample => sample.Statistics.Owned);
        Gauge("workflows.store.stranded", "{execution}", "Of those, executions that no definition here can go on with.", static sample => sample.Statistics.Stranded);
        Gauge("workflows.store.parked", "{execution}", "Executions that are parked.", static sample => sample.Statistics.Parked);
        Gauge("workflows.store.lag", "s", "How long the execution has been due that waits the longest for a process.", static sample => sample.Lag.TotalSeconds);
    }

    public static ActivitySource Activities { get; } = new(Name);

    public Counter<long> Started { get; }

    public Counter<long> Ended { get; }

    public Histogram<double> ExecutionDuration { get; }

    public Counter<long> Transitions { get; }

    public Histogram<double> TaskDuration { get; }

    public UpDownCounter<long> RunningTasks { get; }

    public Histogram<double> CommitDuration { get; }

    public Counter<long> LostCommits { get; }

    public Counter<long> Claims { get; }

    public Histogram<double> ClaimLag { get; }

    public Counter<long> Stranded { get; }

    public Counter<long> Parked { get; }

    public Counter<long> Troubles { get; }

    public UpDownCounter<long> RunningExpress { get; }

    public UpDownCounter<long> QueuedExpress { get; }

    public Counter<long> ThrottledExpress { get; }

    /// <summary>Whether a meter is this one.</summary>
    public bool Owns(Meter meter) => meter == _meter;

    /// <summary>Whether somebody reads what the store holds: it is asked for nobody else.</summary>
    public bool WantsSamples { get; private set; }

    public void Set(StatisticsSample sample) => _sample = sample;

    // A meter of a factory is the factory's to end.
    public void Dispose()
    {
        if (_isOwned)
        {
            _meter.Dispose();
        }
    }

    private void Gauge(string name, string unit, string description, Func<StatisticsSample, double> read) => _meter.CreateObservableGauge(
        name,
        () =>
        {
            WantsSamples = true;
            return _sample is { } sample ? [new Measurement<double>(read(sample))] : Array.Empty<Measurement<double>>();
        },
        unit,
        description);
}
