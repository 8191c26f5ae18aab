using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Executions;

/// <summary>Starts workflows that are no classes here, in JSONPath.</summary>
[Workflow("path-billing", StartAt = nameof(Remind), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathBillingWorkflow(ScenarioTasks tasks)
{
    [StartExecution<Reminder, Invoice>("${Reminders}", Sync = false, Next = nameof(Tell)), DiscardResult]
    static Reminder Remind(Order order, WorkflowContext context) => new(order.Id, context.Execution.Name);

    [Task(Next = nameof(Bill))]
    public Task Tell(Order order) => tasks.DoAfter(nameof(Remind), nameof(Tell), order);

    [StartExecution<Order, Invoice>("${Billing}", Next = nameof(Done), Credentials = "${Role}")]
    [Catch(nameof(Lost), Errors.TaskFailed)]
    static Order Bill(Order order) => order;

    [Succeed]
    static Invoice Done(Invoice invoice) => invoice;

    [Fail("Lost", "Nobody pays.")]
    static partial void Lost(ErrorOutput error);

    public sealed record Order(int Id, string? Note);

    public sealed record Invoice(string Number);

    public sealed record Reminder(int Id, string By);
}
