namespace Workflows.Chaos.Kills;

/// <summary>A task again and again, for as long as the job's size says: a commit follows the other as fast as the machine can.</summary>
[Workflow("relay", StartAt = nameof(Step))]
public sealed partial class Relay
{
    // Work that took time would leave the store idle on a machine that commits fast, and a kill then would meet no commit.
    [Task(Next = nameof(IsDone))]
    public async Task<Lap> Step(Lap lap)
    {
        await Task.Yield();
        return lap with { Done = lap.Done + 1 };
    }

    [Choice]
    static Next IsDone(Lap lap) => lap.Done < lap.Size ? nameof(Step) : nameof(End);

    [Succeed]
    static partial void End();
}
