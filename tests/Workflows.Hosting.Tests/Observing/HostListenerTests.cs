using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Workflows.Durable;
using Workflows.Tests;

namespace Workflows.Hosting.Tests.Observing;

public sealed class HostListenerTests : IDisposable
{
    private readonly WorkflowMetrics _metrics = new();
    private readonly LogLines _log = new();
    private readonly TestClock _clock = new();
    private readonly HostListener _listener;
    private readonly MeterListener _meter = new();
    private readonly List<(string Name, double Value, string Tags)> _measured = [];

    public HostListenerTests()
    {
        _listener = new HostListener(_metrics, _log, _clock);
        _meter.InstrumentPublished = (instrument, meter) =>
        {
            if (_metrics.Owns(instrument.Meter))
            {
                meter.EnableMeasurementEvents(instrument);
            }
        };
        _meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meter.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meter.Start();
    }

    public void Dispose()
    {
        _meter.Dispose();
        _metrics.Dispose();
    }

    [Fact]
    public void The_end_of_an_execution_is_counted_and_logged_by_its_status()
    {
        _listener.OnEnded("orders", "a", ExecutionStatus.Failed, "OutOfStock", TimeSpan.FromSeconds(2));
        _listener.OnEnded("orders", "b", ExecutionStatus.Succeeded, null, TimeSpan.FromSeconds(1));

        Assert.Contains(("workflows.executions.ended", 1, "workflow=orders status=FAILED error.type=OutOfStock"), _measured);
        Assert.Contains(("workflows.execution.duration", 1, "workflow=orders status=SUCCEEDED"), _measured);
        Assert.Equal(["112 Warning orders/a has ended as Failed with error 'OutOfStock' after 00:00:02.", "111 Debug orders/b has succeeded after 00:00:01."], _log.Lines);
    }

    [Fact]
    public void A_text_of_a_users_cannot_look_like_a_line_of_its_own()
    {
        _listener.OnEnded("orders", "a", ExecutionStatus.Failed, "x\nfail: all is lost", TimeSpan.Zero);

        Assert.Equal("112 Warning orders/a has ended as Failed with error 'x\\nfail: all is lost' after 00:00:00.", Assert.Single(_log.Lines));
    }

    [Fact]
    public void A_task_is_an_activity_of_tracing_and_is_measured()
    {
        var activities = new List<Activity>();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Workflows",
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(tracing);

        var started = _listener.OnTaskStarted("orders", "a", "Charge");
        Assert.Equal("orders Charge", Activity.Current!.OperationName);
        _clock.Advance(3);
        _listener.OnTaskEnded(started, "orders", "a", "Charge", "Declined");

        var activity = Assert.Single(activities, static activity => activity.GetTagItem("workflows.execution") is "a");
        Assert.Equal(("Charge", "Declined", ActivityStatusCode.Error), (activity.GetTagItem("workflows.state"), activity.GetTagItem("error.type"), activity.Status));
        Assert.Contains(("workflows.task.duration", 3, "workflow=orders state=Charge error.type=Declined"), _measured);
        Assert.Equal(0, _measured.Where(static measured => measured.Name == "workflows.tasks.running").Sum(static measured => measured.Value));
        Assert.Equal("120 Debug A task of state 'Charge' of orders/a has failed with error 'Declined'.", Assert.Single(_log.Lines));
    }

    [Fact]
    public void Trouble_is_over_when_something_works_again()
    {
        _listener.OnTrouble("The store does not answer.", new IOException("Disk full"));
        Assert.Equal("The store does not answer.", _listener.Trouble);

        _listener.OnCommitted(TimeSpan.FromMilliseconds(1), isLost: false);

        Assert.Null(_listener.Trouble);
        Assert.Equal("150 Warning The store does not answer. It is tried again.", Assert.Single(_log.Lines));
    }

    [Fact]
    public void What_is_stranded_or_parked_is_told_loudly()
    {
        _listener.OnStranded("orders", "a", "State 'Charge' is gone.");
        _listener.OnParked("orders", "b", "5 processes ended while they ran it.");

        Assert.Equal(
            ["140 Warning orders/a is stranded: State \\u0027Charge\\u0027 is gone.", "141 Error orders/b is parked, and waits for a redrive: 5 processes ended while they ran it."], _log.Lines);
    }

    [Fact]
    public void What_the_store_holds_is_asked_for_only_by_those_who_read_it()
    {
        Assert.False(_metrics.WantsSamples);
        _meter.RecordObservableInstruments();
        Assert.True(_metrics.WantsSamples);
        Assert.Empty(_measured);

        var now = _clock.GetUtcNow();
        _metrics.Set(new StatisticsSample(new StoreStatistics(7, 2, 1, 0, now.AddSeconds(-4)), now));
        _meter.RecordObservableInstruments();

        Assert.Contains(("workflows.store.open", 7, ""), _measured);
        Assert.Contains(("workflows.store.lag", 4, ""), _measured);
    }

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var texts = new List<string>();
        foreach (var tag in tags)
        {
            texts.Add($"{tag.Key}={tag.Value}");
        }

        _measured.Add((instrument.Name, value, string.Join(' ', texts)));
    }
}
