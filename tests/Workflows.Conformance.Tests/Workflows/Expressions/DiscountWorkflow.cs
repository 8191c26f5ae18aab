namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Values from <c>switch</c> expressions, enums among them.</summary>
[Workflow("discount", StartAt = nameof(Rate))]
public sealed partial class DiscountWorkflow
{
#pragma warning disable CS8524 // A number without a name is no value of the enum that JSON could bring.
    [Pass(Next = nameof(Classify)), ResultPath(nameof(Sale.Percent))]
    static int Rate(Sale sale) => sale.Customer switch
    {
        Level.Gold => 20,
        Level.Silver when sale.Amount > 100 => 15,
        Level.Silver => 10,
        Level.None or Level.Blocked => 0,
    };
#pragma warning restore CS8524

    [Pass(Next = nameof(Upgrade)), ResultPath(nameof(Sale.Size))]
    static string Classify(Sale sale) => sale.Amount switch
    {
        < 0 => "negative",
        0 => "none",
        > 0 and <= 10 => "small",
        > 1_000 => "large",
        _ => "medium",
    };

#pragma warning disable CS8509 // A blocked customer is none of the arms, and so the evaluation fails.
    [Pass(End = true)]
    static Sale Upgrade(Sale sale) => sale with
    {
        Customer = (sale.Customer, sale.IsMember) switch
        {
            (Level.Gold, _) => sale.Customer,
            (Level.Silver, true) => Level.Gold,
            (Level.Silver, false) => Level.Silver,
            (Level.None, var isMember) => isMember ? Level.Silver : Level.None,
        },
        IsMember = sale.IsMember || sale.Customer != Level.None,
    };
#pragma warning restore CS8509

    public sealed record Sale(Level Customer, int Amount, bool IsMember, int Percent = 0, string Size = "");

    public enum Level
    {
        None,
        Silver,
        Gold,
        Blocked,
    }
}
