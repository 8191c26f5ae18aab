using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>Parallel in JSONPath: Parameters, ResultSelector, ResultPath, a state shared by branches; what is missing within fails the execution.</summary>
[Workflow("path-parallel", StartAt = nameof(Check), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathParallelWorkflow(ScenarioTasks tasks)
{
    [Parallel(nameof(Credit), nameof(Stock), Arguments = nameof(ToQuestion), Next = nameof(Legs)), ResultPath(nameof(Order.Answer)), Assign("answer")]
    [Retry("Busy", IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch(nameof(Refuse), "Refused", ResultPath = nameof(Order.Error), Assign = "failure")]
    [Catch(nameof(Explain))]
    static Answer Check(Order order, int credit, Level stock) => new(credit, stock);

    static Question ToQuestion(Order order) => new(order.Id, order.Lines[0], "both");

    [Task(End = true)]
    public Task<int> Credit(Question question) => tasks.Run<int>(nameof(Credit), question);

    [Task(Next = nameof(Note)), ResultPath(nameof(Question.Level))]
    public Task<Level> Stock(Question question, CancellationToken cancellationToken) => tasks.RunUntil<Level>(nameof(Stock), question, cancellationToken);

    [Pass(End = true)]
    static Level Note(Question question) => new(question.Level!.Count, question.Text);

    [Parallel(nameof(North), nameof(South), Next = nameof(Tell)), ResultPath(nameof(Order.Legs)), Assign(nameof(Place))]
    static partial void Legs(Order order);

    static string Place(string[] legs) => legs[1];

    [Task(Next = nameof(Sign))]
    public Task<Leg> North(Order order) => tasks.Run<Leg>(nameof(North), order);

    [Wait(Seconds = 2, Next = nameof(First))]
    static partial void South(Order order);

    [Pass(Next = nameof(Sign))]
    static Leg First(Order order) => new(order.Id, order.Lines[1]);

    [Pass(End = true)]
    static string Sign(Leg leg) => $"{leg.Text} of {leg.Id}";

    [Parallel(nameof(Ring), Next = nameof(Done)), DiscardResult]
    static partial void Tell(Order order);

    [Task(End = true)]
    public Task<int> Ring(Order order, [Variable] string place, [Variable] Answer answer) => tasks.RunWith<int>(nameof(Ring), ("order", order), ("place", place), ("answer", answer));

    [Succeed]
    static Order Refuse(Order order, [Variable] ErrorOutput failure) => order;

    [Fail("NotChecked", "Something else")]
    static partial void Explain(ErrorOutput error);

    [Succeed]
    static Order Done(Order order) => order;

    public sealed record Order(int Id, string[] Lines, Answer? Answer, string[] Legs, ErrorOutput? Error);

    public sealed record Question(int Id, string Line, string Text, Level? Level = null);

    public sealed record Level(int Count, string Text);

    public sealed record Answer(int Credit, Level Stock);

    public sealed record Leg(int Id, string Text);
}
