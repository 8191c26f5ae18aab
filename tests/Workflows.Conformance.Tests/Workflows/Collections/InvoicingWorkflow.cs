using System.Text.Json.Serialization;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Collections;

/// <summary>Methods, computed members and constants of one's own, which become part of the expressions that use them.</summary>
[Workflow("invoicing", StartAt = nameof(Bill))]
public sealed partial class InvoicingWorkflow(ScenarioTasks tasks)
{
    private const double Limit = 100;

    private static readonly IReadOnlyList<double> Rebates = [0, 0.25, 0.5];

    [Pass(Next = nameof(IsDue))]
    static Invoice Bill(Cart cart) => new(cart.Customer, cart.Lines, Rebates[Level(cart.Lines)], Postage(cart.Country, cart.Lines.Count));

    [Choice]
    static Next IsDue(Invoice invoice) => invoice.Due switch
    {
        0 => nameof(Free),
        > Limit => nameof(TooMuch),
        _ => nameof(Charge),
    };

    [Task(Next = nameof(Done), Arguments = nameof(ToPayment), Output = nameof(Paid))]
    public Task<Receipt> Charge(Payment payment) => tasks.Run<Receipt>(nameof(Charge), payment);

    static Payment ToPayment(Invoice invoice) => new(Title(invoice.Customer), invoice.Due, invoice.Lines.Select(Describe).ToArray());

    static Receipt Paid(Invoice invoice, Receipt result) => result with { Note = Or(result.Note, Title(invoice.Customer)) };

    [Succeed]
    static string[] Done(Receipt receipt) => [receipt.Number, Suffix(receipt.Note)];

    [Succeed]
    static string[] Free(Invoice invoice) => [$"{Title(invoice.Customer)} pays nothing for {invoice.Lines.Pieces()}"];

    [Pass(Next = nameof(Dearest))]
    static Line[] TooMuch(Invoice invoice) => invoice.Lines.Where(line => line.IsWorth(Limit)).OrderByDescending(line => line.Worth).ToArray();

    [Succeed]
    static string[] Dearest(Line[] lines) => [lines.First().Sku, .. lines.Skip(1).Select(Describe)];

    private static int Level(IReadOnlyList<Line> lines)
    {
        var pieces = lines.Pieces();
        return pieces > 20 ? 3 : pieces > 10 ? 2 : pieces > 5 ? 1 : 0;
    }

    private static double Postage(string? country, int count, double each = 0.5)
    {
        if (country is null || count == 0)
        {
            return 0;
        }

        var zone = country == "DE" ? 1 : 2;
        return zone * (each + count);
    }

    private static string Title(Customer? customer) => customer is null ? "Somebody" : customer.FullName;

    private static string Describe(Line line) => $"{line.Quantity} x {line.Sku}{Suffix(line.Note)}";

    private static string Suffix(string? note)
    {
        if (note is null)
        {
            return "";
        }

        return $" ({note})";
    }

    private static T Or<T>(T? value, T other)
        where T : class => value ?? other;

    public sealed record Cart(Customer? Customer, IReadOnlyList<Line> Lines, string? Country);

    public sealed record Customer(string Name, string? Surname)
    {
        [JsonIgnore]
        public string FullName => Surname is null ? Name : $"{Name} {Surname}";
    }

    public sealed record Line(string Sku, int Quantity, double Price, string? Note)
    {
        [JsonIgnore]
        public double Worth => Quantity * Price;

        public bool IsWorth(double least) => Worth >= least;
    }

    public sealed record Invoice(Customer? Customer, IReadOnlyList<Line> Lines, double Rebate, double Postage)
    {
        [JsonIgnore]
        public double Due => (Lines.Sum(line => line.Worth) * (1 - Rebate)) + Postage;
    }

    public sealed record Payment(string Name, double Amount, string[] Lines);

    public sealed record Receipt(string Number, string? Note);
}
