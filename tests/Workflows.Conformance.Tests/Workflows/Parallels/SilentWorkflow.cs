using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>Branches whose outputs nobody reads, over an input that nobody reads; evaluation and choices that fail in them.</summary>
[Workflow("silent", StartAt = nameof(Tell))]
public sealed partial class SilentWorkflow(ScenarioTasks tasks)
{
    [Parallel(nameof(Mail), nameof(Ring), nameof(Divide), nameof(Match), Next = nameof(Done)), DiscardResult]
    [Retry(Errors.QueryEvaluationError, IntervalSeconds = 7, MaxAttempts = 1)]
    [Catch(nameof(Sorry), Errors.QueryEvaluationError, "States.NoChoiceMatched", Assign = "failure")]
    static partial void Tell(Message message);

    [Task(End = true)]
    public Task Mail(Message message) => tasks.Do(nameof(Mail), message);

    [Wait(Seconds = 3, End = true)]
    static partial void Ring();

    [Pass(End = true)]
    static int Divide(Message message) => 12 / message.Parts;

    [Choice]
    static Next Match(Message message) => message.Text switch
    {
        "a" => nameof(Fine),
        "b" => nameof(Fine),
    };

    [Succeed]
    static partial void Fine();

    [Succeed]
    static string Sorry([Variable] ErrorOutput failure) => failure.Error ?? "none";

    [Succeed]
    static string Done(Message message) => message.Text;

    public sealed record Message(string Text, int Parts);
}
