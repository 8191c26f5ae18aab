using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Tasks that are not asynchronous, and that are done at once or later, fail and are handled alike.</summary>
[Workflow("at-once", StartAt = nameof(Count))]
[Catch<Exception>(nameof(Explain), Output = nameof(Failed))]
public sealed partial class AtOnceWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Greet)), ResultPath(nameof(Visit.Number))]
    [Retry<TimeoutException>(MaxAttempts = 2)]
    public int Count(Visit visit) => tasks.Call<int>(nameof(Count), visit);

    [Task(Next = nameof(Divide))]
    [Retry("Busy", IntervalSeconds = 5, MaxAttempts = 1)]
    [Catch(nameof(Divide), "Shy")]
    public void Greet(Visit visit) => tasks.Call<string?>(nameof(Greet), visit);

    [Task(Next = nameof(Tell), Arguments = nameof(Share)), ResultPath(nameof(Visit.Number))]
    [Retry(IntervalSeconds = 3, MaxAttempts = 1)]
    public ValueTask<int> Divide(int share) => new(tasks.Run<int>(nameof(Divide), share));

    static int Share(Visit visit) => 100 / visit.Number;

    [Task(Next = nameof(Last))]
    [Retry("Busy")]
    [Catch(nameof(Greet), "Again")]
    public ValueTask Tell(Visit visit) => new(tasks.Do(nameof(Tell), visit));

    [Task(End = true, Output = nameof(Half))]
    [Retry<Exception>(IntervalSeconds = 8, MaxAttempts = 1)]
    public int Last(Visit visit) => tasks.Call<int>(nameof(Last), visit);

    static Visit Half(Visit visit, int number) => visit with { Number = 100 / (number - 1) };

    [Task(End = true)] public Visit Explain(Visit visit) => tasks.Call<Visit>(nameof(Explain), visit);

    static Visit Failed(Visit visit, ErrorOutput error) => visit with { Error = error.Error };

    public sealed record Visit(int Number, string? Error);
}
