using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Tasks that do not read what they pass on: a handler gets it all the same.</summary>
[Workflow("catch-transparent", StartAt = nameof(Ping))]
public sealed partial class CatchTransparentWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Count))]
    [Retry("Busy", MaxAttempts = 1)]
    [Catch(nameof(Repair), "Down")]
    [Catch(nameof(Give), Errors.TaskFailed)]
    public Task Ping() => tasks.DoWith(nameof(Ping));

    [Task(Next = nameof(Finish)), DiscardResult]
    [Retry("Busy", MaxAttempts = 1)]
    [Catch(nameof(Repair))]
    public Task<int> Count(CancellationToken cancellationToken) => tasks.RunWith<int>(nameof(Count));

    [Task(Next = nameof(Finish)), Catch(nameof(Give))] public Task Repair(Machine machine) => tasks.Do(nameof(Repair), machine);

    [Succeed] static Machine Finish(Machine machine) => machine with { IsFine = true };

    [Succeed] static Machine Give(ErrorOutput error) => new(error.Error ?? "?", false);

    public sealed record Machine(string Name, bool IsFine);
}
