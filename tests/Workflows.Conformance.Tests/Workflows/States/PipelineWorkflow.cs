using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>Many states in a row.</summary>
[Workflow("pipeline", StartAt = nameof(Receive))]
public sealed partial class PipelineWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Validate))] static Batch Receive(Batch batch) => batch with { Step = 1, Trace = "receive" };

    [Task(Next = nameof(Deduplicate))] public Task Validate(Batch batch) => tasks.Do(nameof(Validate), batch);

    [Task(Next = nameof(Normalise)), ResultPath(nameof(Batch.Items))]
    public Task<string[]> Deduplicate(Batch batch) => tasks.Run<string[]>(nameof(Deduplicate), batch);

    [Pass(Next = nameof(Pause))] static Batch Normalise(Batch batch) => batch with { Step = batch.Step + 1, Trace = batch.Trace + ">normalise" };

    [Wait(Seconds = 1, Next = nameof(Price))] static partial void Pause();

    [Task(Next = nameof(AddTax)), ResultPath(nameof(Batch.Net))]
    public Task<int> Price(Batch batch) => tasks.Run<int>(nameof(Price), batch);

    [Pass(Next = nameof(AddShipping)), ResultPath(nameof(Batch.Tax))] static int AddTax(Batch batch) => batch.Net * 19 / 100;

    [Pass(Next = nameof(IsLarge)), ResultPath(nameof(Batch.Shipping))] static int AddShipping(Batch batch) => batch.Net > 100 ? 0 : 5;

    [Choice] static Next IsLarge(Batch batch) => batch.Items.Length > 2 ? nameof(Split) : nameof(Reserve);

    [Pass(Next = nameof(Reserve))] static Batch Split(Batch batch) => batch with { Trace = $"{batch.Trace}>split" };

    [Task(Next = nameof(PauseAgain)), DiscardResult] public Task<int> Reserve(Batch batch) => tasks.Run<int>(nameof(Reserve), batch);

    [Wait(Seconds = 2, Next = nameof(Book))] static partial void PauseAgain();

    [Task(Next = nameof(Total)), ResultPath(nameof(Batch.Booking))]
    public Task<Booking> Book(Batch batch) => tasks.Run<Booking>(nameof(Book), batch);

    [Pass(Next = nameof(Announce))]
    static Invoice Total(Batch batch) => new(batch.Booking?.Number ?? "none", batch.Net + batch.Tax + batch.Shipping, batch.Items, batch.Trace);

    [Task(Next = nameof(Archive))] public Task Announce(Invoice invoice) => tasks.Do(nameof(Announce), invoice);

    [Task(Next = nameof(Rest)), ResultPath(nameof(Invoice.Archived))]
    public Task<bool> Archive(Invoice invoice) => tasks.Run<bool>(nameof(Archive), invoice);

    [Wait(Seconds = 3, Next = nameof(Sign))] static partial void Rest();

    [Pass(Next = nameof(Close))] static Invoice Sign(Invoice invoice) => invoice with { Trace = invoice.Trace + ">sign" };

    [Task(Next = nameof(Done))] public ValueTask Close(Invoice invoice) => new(tasks.Do(nameof(Close), invoice));

    [Succeed] static Summary Done(Invoice invoice) => new(invoice.Number, invoice.Amount, invoice.Trace);

    public sealed record Batch(string[] Items, int Step, string Trace, int Net, int Tax, int Shipping, Booking? Booking);

    public sealed record Booking(string Number);

    public sealed record Invoice(string Number, int Amount, string[] Items, string Trace, bool Archived = false);

    public sealed record Summary(string Number, int Amount, string Trace);
}
