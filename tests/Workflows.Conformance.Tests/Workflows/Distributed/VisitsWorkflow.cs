using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Distributed;

/// <summary>Child executions over items of the state's input, of which some may fail; their own input, variables, retries and waits.</summary>
[Workflow("visits", StartAt = nameof(Visit))]
public sealed partial class VisitsWorkflow(ScenarioTasks tasks)
{
    [Map(
        nameof(Ring), Mode = MapMode.Distributed, Items = nameof(Tour.Houses), MaxConcurrencyPath = nameof(Tour.Guides),
        ToleratedFailureCountPath = nameof(Tour.MayFail), Output = nameof(ToReport), Next = nameof(Done))]
    [Retry("States.Timeout", IntervalSeconds = 9)]
    [Catch(nameof(Stop), Errors.ExceedToleratedFailureThreshold, ResultPath = nameof(Tour.Error))]
    static Call Visit(Tour tour, [Item] int house, [ItemIndex] int index) => new(house, $"{tour.Street} {index}");

    static Report ToReport(Tour tour, Answer[] answers) => new(tour.Street, answers, null);

    [Task(Next = nameof(Talk)), Retry("Asleep", IntervalSeconds = 2, MaxAttempts = 1), Assign("answer"), Catch(nameof(Nobody), "Empty")]
    public Task<string> Ring(Call call, CancellationToken cancellationToken) => tasks.RunUntil<string>(nameof(Ring), call, cancellationToken);

    [Wait(Seconds = 3, Next = nameof(Note))]
    static partial void Talk(string text);

    [Pass(End = true)]
    static Answer Note(string text, [Variable] string answer, [ExecutionInput] Call call) => new(call.House, $"{text} {answer.Length}");

    [Pass(End = true)]
    static Answer Nobody(ErrorOutput error, [ExecutionInput] Call call) => new(call.House, error.Error);

    [Succeed]
    static Report Stop(Tour tour) => new(tour.Street, [], tour.Error?.Error);

    [Succeed]
    static Report Done(Report report) => report;

    public sealed record Tour(string Street, int Guides, int MayFail, int[] Houses, ErrorOutput? Error);

    public sealed record Call(int House, string Text);

    public sealed record Answer(int House, string? Text);

    public sealed record Report(string Street, Answer[] Answers, string? Trouble);
}
