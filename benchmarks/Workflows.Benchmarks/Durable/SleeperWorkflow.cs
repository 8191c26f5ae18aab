using System.Collections.Concurrent;

namespace Workflows.Benchmarks.Durable;

/// <summary>Sleeps until a moment, and tells how late it was when it went on.</summary>
[Workflow("sleeper", StartAt = nameof(Sleep))]
public sealed partial class SleeperWorkflow(ConcurrentBag<double> late)
{
    [Wait(Next = nameof(Wake))]
    static DateTimeOffset Sleep(Sleeper sleeper) => sleeper.Until;

    [Task(End = true)]
    public ValueTask<Sleeper> Wake(Sleeper sleeper)
    {
        late.Add((DateTimeOffset.UtcNow - sleeper.Until).TotalMilliseconds);
        return new(sleeper);
    }
}
