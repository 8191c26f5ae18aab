using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Variables;

/// <summary>Variables from results, from several values and from errors; read by tasks, by what tasks name, and by pure states. The execution's input too.</summary>
[Workflow("shipment", StartAt = nameof(Charge))]
public sealed partial class ShipmentWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Pack)), Assign("payment"), Assign(nameof(Place)), Catch(nameof(Explain), Assign = nameof(Failed))]
    public Task<Payment> Charge(Order order) => tasks.Run<Payment>(nameof(Charge), order);

    static (string city, int? weight, int total) Place(Order order, Payment payment) => (order.City, order.Weight, order.Cents + payment.Fee);

    static (string reason, bool isPaid) Failed(Order order, ErrorOutput error) => ($"{order.City}: {error.Error ?? "none"}", false);

    [Task(Next = nameof(Send), Arguments = nameof(ToParcel), Output = nameof(ToLabel)), Assign(nameof(Paid)), Catch(nameof(Give), Assign = "failure", Output = nameof(ToText))]
    public Task<string> Pack(Parcel parcel, [Variable] int? weight, [ExecutionInput] Order order) =>
        tasks.RunWith<string>(nameof(Pack), ("parcel", parcel), ("weight", weight), ("order", order));

    static Parcel ToParcel(Payment payment, [Variable] string city, [Variable("payment")] Payment paid) => new($"{city}/{payment.Id}", payment.Fee == paid.Fee ? 1 : 2);

    static string ToLabel(string code, [Variable] int total, [Variable] int? weight) => weight is { } known && known > 10 ? $"{code}:heavy" : $"{code}:{total}";

    static string ToText(ErrorOutput error, [Variable] string city) => $"{city} {error.Error ?? ""}";

    static (bool isPaid, string reason) Paid(string code) => (true, code);

    [Task(Next = nameof(Done)), DiscardResult, Assign("sent")]
    public Task<int> Send([Variable] string city, [Variable] Payment payment) => tasks.RunWith<int>(nameof(Send), ("city", city), ("payment", payment));

    [Pass(Next = nameof(Tell)), Assign(nameof(Unknown))]
    static string Explain([ExecutionInput] Order order, [Variable] string reason, [Variable] bool isPaid) => $"{order.City} {reason} {isPaid}";

    static (ErrorOutput? failure, int more) Unknown([ExecutionInput] Order order) => (null, order.Cents + 1);

    [Pass(Next = nameof(Tell)), Assign(nameof(More))]
    static string Give(string text) => text;

    static int More([Variable] int total) => total * 2;

    [Fail]
    static WorkflowError Tell(string text, [ExecutionInput] Order order, [Variable] ErrorOutput? failure, [Variable] int more) =>
        new("NotSent", $"{text} {order.Cents} {failure?.Error ?? "unknown"} {more}");

    [Succeed]
    static Report Done(string label, [Variable] int sent, [Variable] bool isPaid, [Variable] string reason, [Variable] Payment payment, [ExecutionInput] Order order) =>
        new(label, sent, isPaid, reason, payment, order.Weight);

    public sealed record Order(string City, int Cents, int? Weight = null);

    public sealed record Payment(string Id, int Fee);

    public sealed record Parcel(string Code, int Kind);

    public sealed record Report(string Label, int Sent, bool IsPaid, string Reason, Payment Payment, int? Weight);
}
