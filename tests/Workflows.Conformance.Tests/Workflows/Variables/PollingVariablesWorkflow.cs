using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Variables;

/// <summary>Loops that count in variables: of tries, of errors that were caught, and per arm of a Choice. What a failed state would have set is not set.</summary>
[Workflow("polling-variables", StartAt = nameof(Begin))]
public sealed partial class PollingVariablesWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Ask)), Assign(nameof(Zero)), Assign("last")]
    static string Begin(Job job) => job.Id;

    static (int asked, int failed, int skipped, string? note) Zero(Job job) => (0, 0, 0, job.Note);

    [Task(Next = nameof(Check)), Assign("last"), Assign(nameof(Asked)), Retry("Busy", IntervalSeconds = 1, MaxAttempts = 1)]
    [Catch(nameof(Rest), "Down", Assign = nameof(Fell)), Catch(nameof(GiveUp), Assign = nameof(Broke))]
    public Task<string> Ask([ExecutionInput] Job job, [Variable] int asked, [Variable] string? note) =>
        tasks.RunWith<string>(nameof(Ask), ("job", job), ("asked", asked), ("note", note));

    static int Asked(string answer, [Variable] int asked) => answer == "x" ? asked / 0 : asked + 1;

    static (int failed, string? note) Fell(ErrorOutput error, [Variable] int failed, [Variable] string? note) => (failed + 1, error.Cause ?? note);

    static (int failed, string? note) Broke(ErrorOutput error, [Variable] int failed) => (failed + 10, error.Error);

    [Choice]
    [Assign(nameof(Skip), When = nameof(Rest)), Assign(nameof(Reset), When = nameof(Ask)), Assign(nameof(Finish), When = nameof(Done)), Assign("final")]
    static Next Check(string answer, [Variable] int asked, [ExecutionInput] Job job) => answer switch
    {
        "ready" => nameof(Done),
        "again" when asked < job.Most => nameof(Ask),
        _ when asked >= job.Most => nameof(GiveUp),
        _ => nameof(Rest),
    };

    static (int skipped, string? note) Skip(string answer, [Variable] int skipped, [Variable] string? note) => (skipped + 1, note is null ? answer : $"{note},{answer}");

    static (string? note, int skipped) Reset() => (null, 0);

    static bool Finish(string answer) => answer == "ready";

    [Wait(Seconds = 30, Next = nameof(Ask)), Assign(nameof(Last))]
    static partial void Rest();

    static string Last([Variable] string last, [Variable] int failed) => $"{last}~{failed}";

    [Succeed]
    static Tally Done([Variable] int asked, [Variable] int failed, [Variable] int skipped, [Variable] string? note, [Variable] string last, [Variable] bool finish, [Variable] string final) =>
        new(asked, failed, skipped, note, $"{last} {finish} {final}");

    [Fail]
    static WorkflowError GiveUp([Variable] int asked, [Variable] int failed, [Variable] string? note, [Variable] string last) =>
        new("GaveUp", $"{asked} {failed} {note ?? "-"} {last}");

    public sealed record Job(string Id, int Most, string? Note = null);

    public sealed record Tally(int Asked, int Failed, int Skipped, string? Note, string Last);
}
