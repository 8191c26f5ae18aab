using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>Neither reads an input nor gives an output.</summary>
[Workflow("tick", StartAt = nameof(Delay))]
public sealed partial class TickWorkflow(ScenarioTasks tasks)
{
    [Wait(Seconds = 60, Next = nameof(Tick))] static partial void Delay();

    [Task(Next = nameof(Done))]
    public Task Tick() => tasks.DoWith(nameof(Tick));

    [Succeed] static partial void Done();
}
