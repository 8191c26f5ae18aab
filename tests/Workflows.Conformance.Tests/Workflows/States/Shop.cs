using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>A class around a workflow.</summary>
internal static partial class Shop
{
    /// <summary>A nested, internal workflow over structs, whose states join again after each Choice.</summary>
    [Workflow("checkout", StartAt = nameof(Weigh))]
    internal sealed partial class CheckoutWorkflow(ScenarioTasks tasks)
    {
        [Choice]
        private static Next Weigh(Cart cart) => cart.Weight switch
        {
            > 100 => nameof(Freight),
            > 10 => nameof(Label),
            _ => nameof(Pay),
        };

        [Task(Next = nameof(Label)), ResultPath(nameof(Cart.Carrier))]
        private ValueTask<Carrier?> Freight(Cart cart) => new(tasks.Run<Carrier?>(nameof(Freight), cart));

        [Pass(Next = nameof(Pay))]
        private static Cart Label(Cart cart) => cart with { Carrier = cart.Carrier ?? new Carrier("post", false) };

        [Task(Next = nameof(IsPaid)), ResultPath(nameof(Cart.Paid))]
        private Task<bool> Pay(Cart cart) => tasks.Run<bool>(nameof(Pay), cart);

        [Choice]
        private static Next IsPaid(Cart cart) => cart.Paid ? nameof(Done) : nameof(Discount);

        [Pass(Next = nameof(Pay))]
        private static Cart Discount(Cart cart) => cart with { Price = cart.Price / 2, Rounds = cart.Rounds + 1 };

        [Succeed]
        private static Cart Done(Cart cart) => cart;
    }

    internal readonly record struct Cart(int Weight, int Price, Carrier? Carrier, bool Paid, int Rounds);

    internal readonly record struct Carrier(string Name, bool IsFreight);
}
