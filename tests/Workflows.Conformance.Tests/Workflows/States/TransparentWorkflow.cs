using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>States that let their input through: first, between states with data, and last.</summary>
[Workflow("transparent", StartAt = nameof(Settle))]
public sealed partial class TransparentWorkflow(ScenarioTasks tasks)
{
    [Wait(Seconds = 5, Next = nameof(Log))] static partial void Settle();

    [Task(Next = nameof(Ping))]
    public Task Log(Visit visit) => tasks.Do(nameof(Log), visit);

    [Task(Next = nameof(Count)), DiscardResult]
    public Task<string> Ping() => tasks.RunWith<string>(nameof(Ping));

    [Pass(Next = nameof(Wave))]
    static Visit Count(Visit visit) => visit with { Count = visit.Count + 1 };

    [Task(Next = nameof(Rest))]
    public void Wave(Visit visit) => tasks.Call<string?>(nameof(Wave), visit);

    [Wait(Seconds = 2, End = true)] static partial void Rest();

    public sealed record Visit(string Guest, int Count);
}
