using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Executions;

/// <summary>Starts workflows that are no classes here: waits for one, lets one go.</summary>
[Workflow("billing", StartAt = nameof(Bill))]
public sealed partial class BillingWorkflow(ScenarioTasks tasks)
{
    [StartExecution<Order, Invoice>("${Billing}", Next = nameof(Remind), TimeoutSeconds = 40, Credentials = "${Role}"), ResultPath(nameof(Order.Invoice))]
    [Retry(Errors.Timeout, IntervalSeconds = 5, MaxAttempts = 1)]
    [Catch(nameof(Lost), Errors.TaskFailed, Output = nameof(EndOf))]
    static Order Bill(Order order) => order;

    static Ended EndOf(Order order, ErrorOutput error) => new(order.Id, Json.Parse<End>(error.Cause!));

    [StartExecution<Reminder, Invoice>("${Reminders}", Sync = false, Next = nameof(Tell)), Assign(nameof(ToStarted)), DiscardResult]
    static Reminder Remind(Order order, WorkflowContext context) => new(order.Id, context.Execution.Name, order.Note);

    static (DateTimeOffset at, bool isKnown) ToStarted(StartedExecution started) => (started.StartDate, started.ExecutionArn.StartsWith("arn:aws:states:local:000000000000:execution:Reminders:", StringComparison.Ordinal));

    [Task(Next = nameof(Close))]
    public Task Tell(Order order) => tasks.DoAfter(nameof(Remind), nameof(Tell), order);

    [StartExecution<Closing, string>("arn:aws:states:eu-west-1:123456789012:stateMachine:Closing", End = true, Output = nameof(ToText))]
    static Closing Close(Order order, [Variable] DateTimeOffset at, [Variable] bool isKnown) => new(order.Invoice!.Number, at, isKnown);

    static string ToText(Order order, string result) => $"{order.Id}: {result}";

    [Pass(End = true)]
    static string Lost(Ended ended) => $"{ended.Id}: {ended.End.Status} {ended.End.Error} {ended.End.Cause ?? "-"}";

    public sealed record Order(int Id, string? Note, Invoice? Invoice);

    public sealed record Invoice(string Number);

    public sealed record Reminder(int Id, string By, string? Note);

    public sealed record Closing(string Number, DateTimeOffset At, bool IsKnown);

    public sealed record Ended(int Id, End End);

    [ServiceData]
    public sealed record End(string Status, string? Error, string? Cause);
}
