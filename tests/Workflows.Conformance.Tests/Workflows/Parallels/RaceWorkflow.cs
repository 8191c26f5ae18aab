using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>Which branch fails first, before or after the others are done: it decides, and the others are left behind wherever they are.</summary>
[Workflow("race", StartAt = nameof(Run))]
public sealed partial class RaceWorkflow(ScenarioTasks tasks)
{
    [Parallel(nameof(First), nameof(Second), nameof(Third), Next = nameof(Done))]
    [Catch(nameof(Handle), "Lost", "Broken")]
    static string Run(Race race, string first, int second, string third) => $"{race.Name} {first} {second} {third}";

    [Task(Next = nameof(Rest))]
    public Task<string> First(Race race, CancellationToken cancellationToken) => tasks.RunUntil<string>(nameof(First), race, cancellationToken);

    [Wait(Seconds = 2, Next = nameof(Finish))]
    static partial void Rest(string text);

    [Task(End = true)]
    public Task<string> Finish(string text) => tasks.Run<string>(nameof(Finish), text);

    [Wait(Next = nameof(Follow))]
    static TimeSpan Second(Race race) => TimeSpan.FromSeconds(race.Pause);

    [Task(End = true, Name = "Second runner")]
    [Retry("Lost", IntervalSeconds = 4, MaxAttempts = 1)]
    public Task<int> Follow(Race race) => tasks.Run<int>("Second runner", race);

    [Choice]
    static Next Third(Race race) => race.Name == "broken" ? nameof(Break) : nameof(Slow);

    [Fail("Broken", "It is broken")]
    static partial void Break();

    [Task(End = true)]
    public Task<string> Slow(Race race) => tasks.Run<string>(nameof(Slow), race);

    [Wait(Seconds = 30, Next = nameof(Tell))]
    static partial void Handle(ErrorOutput error);

    [Task(Next = nameof(Done))]
    public Task<string> Tell(ErrorOutput error) => tasks.Run<string>(nameof(Tell), error);

    [Succeed]
    static string Done(string text) => text;

    public sealed record Race(string Name, int Pause);
}
