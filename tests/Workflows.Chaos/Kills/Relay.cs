namespace Workflows.Chaos.Kills;

/// <summary>A task again and again: a commit every few milliseconds, for as long as the job's size says.</summary>
[Workflow("relay", StartAt = nameof(Step))]
public sealed partial class Relay
{
    // Each time another: those that commit together would otherwise work together, and a kill then would meet no commit.
    private const int LongestWork = 16;

    [Task(Next = nameof(IsDone))]
    public async Task<Lap> Step(Lap lap, CancellationToken cancellationToken)
    {
        await Task.Delay(Random.Shared.Next(1, LongestWork), cancellationToken);
        return lap with { Done = lap.Done + 1 };
    }

    [Choice]
    static Next IsDone(Lap lap) => lap.Done < lap.Size ? nameof(Step) : nameof(End);

    [Succeed]
    static partial void End();
}
