namespace Workflows.Tests.Synthetic;

/// <summary>A solution of many workflows, each in a file with its data types, as a large user would have: what is measured is measured on it.</summary>
internal static class SyntheticSolution
{
    public const int Workflows = 200;

    public const int StatesPerWorkflow = 12;

    /// <summary>The text of each file, which needs the SDK's implicit usings and <c>Workflows</c>.</summary>
    public static string[] Files(int workflows = Workflows) => [.. Enumerable.Range(1, workflows).Select(File)];

    /// <summary>One workflow of twelve states, pure bodies among them, and its data.</summary>
    public static string File(int number) => $$"""
        namespace Synthetic.Area{{number % 10}};

        public enum Decision{{number}} { Pending, Granted, Refused }

        public sealed record Line{{number}}(string Sku, int Quantity, int Price);

        public sealed record Stock{{number}}(int Missing, bool IsReserved);

        public sealed record Approval{{number}}(Decision{{number}} Decision, string By, DateTimeOffset At);

        public sealed record Payment{{number}}(string Id, int Amount);

        public sealed record Shipment{{number}}(string OrderId, IReadOnlyList<Line{{number}}> Lines, bool IsExpress);

        public sealed record Receipt{{number}}(string OrderId, string? PaymentId, int Total);

        public sealed record Order{{number}}(string Id, string Customer, IReadOnlyList<Line{{number}}> Lines, int Total)
        {
            public Stock{{number}}? Stock { get; init; }

            public Approval{{number}}? Approval { get; init; }

            public Payment{{number}}? Payment { get; init; }

            public string? Note { get; init; }

            public ErrorOutput? Error { get; init; }
        }

        public sealed class Declined{{number}}Exception : Exception;

        public interface IShop{{number}}
        {
            Task<Stock{{number}}> CheckAsync(Order{{number}} order, CancellationToken cancellationToken);

            Task<Payment{{number}}> ChargeAsync(string orderId, int amount, CancellationToken cancellationToken);

            Task<string> ShipAsync(Shipment{{number}} shipment);

            Task TellAsync(string customer, string text);
        }

        /// <summary>Takes an order to its end.</summary>
        [Workflow("synthetic-{{number}}", StartAt = nameof(CheckStock))]
        public sealed partial class Workflow{{number}}(IShop{{number}} shop)
        {
            [Task(Next = nameof(Route)), ResultPath(nameof(Order{{number}}.Stock))]
            [Retry<TimeoutException>(IntervalSeconds = 1, MaxAttempts = 4, BackoffRate = 2)]
            public Task<Stock{{number}}> CheckStock(Order{{number}} order, CancellationToken cancellationToken) => shop.CheckAsync(order, cancellationToken);

            [Choice]
            static Next Route(Order{{number}} order) => order switch
            {
                { Stock.Missing: > {{number}} } => nameof(OutOfStock),
                { Total: > 1_000, Lines.Count: > 2 } => nameof(AskForApproval),
                _ => nameof(Discount),
            };

            [Task(Next = nameof(GiveTime)), ResultPath(nameof(Order{{number}}.Note))]
            public async Task<string> AskForApproval(Order{{number}} order)
            {
                var text = $"Please approve {order.Id}";
                await shop.TellAsync(order.Customer, text);
                return text;
            }

            [Wait(Next = nameof(IsApproved))]
            static TimeSpan GiveTime(Order{{number}} order) => TimeSpan.FromSeconds(order.Total > 5_000 ? 20 : {{number}});

            [Choice]
            static Next IsApproved(Order{{number}} order) => order.Approval?.Decision switch
            {
                Decision{{number}}.Granted => nameof(Discount),
                Decision{{number}}.Refused => nameof(Refused),
                _ => nameof(GiveTime),
            };

            [Pass(Next = nameof(Charge))]
            static Order{{number}} Discount(Order{{number}} order) => order with
            {
                Total = order.Total > 100 && order.Lines.Count > 1 ? order.Total - order.Total / 10 : order.Total,
                Note = $"{order.Customer}: {order.Note ?? "none"}",
            };

            [Task(Next = nameof(Ship)), ResultPath(nameof(Order{{number}}.Payment))]
            [Catch<Declined{{number}}Exception>(nameof(Apologise), ResultPath = nameof(Order{{number}}.Error))]
            public Task<Payment{{number}}> Charge(Order{{number}} order, CancellationToken cancellationToken) => shop.ChargeAsync(order.Id, order.Total, cancellationToken);

            [Task(Next = nameof(Done), Arguments = nameof(ShipmentOf)), ResultPath(nameof(Order{{number}}.Note))]
            public Task<string> Ship(Shipment{{number}} shipment) => shop.ShipAsync(shipment);

            static Shipment{{number}} ShipmentOf(Order{{number}} order) => new(order.Id, order.Lines, order is { Total: > 500, Stock.IsReserved: true });

            [Succeed]
            static Receipt{{number}} Done(Order{{number}} order) => new(order.Id, order.Payment?.Id, order.Total);

            [Task(Next = nameof(Refused))]
            public Task Apologise(Order{{number}} order) => shop.TellAsync(order.Customer, "Your card was declined.");

            [Fail]
            static WorkflowError Refused(Order{{number}} order) => new("Refused", order.Error?.Cause ?? $"Order {order.Id} was refused.");

            [Fail("OutOfStock", "The warehouse does not have everything.")]
            static partial void OutOfStock();
        }
        """;
}
