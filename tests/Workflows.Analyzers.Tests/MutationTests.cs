using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Analyzers.Tests;

/// <summary>Half-written code is what an editor sees most of the time: generator and analyzer must not throw on it.</summary>
public sealed class MutationTests
{
    private const string Source = """
        public sealed record Line(string Sku, int Quantity);
        public sealed record Payment(string Id, decimal Amount);
        public sealed record Order(string Id, int Total, Line[] Lines, Payment? Payment, DateTimeOffset Due, int Limit, ErrorOutput? Error);
        [ErrorName("Declined")] public sealed class DeclinedException : TimeoutException;
        [Retry(Errors.Timeout, "X.Y", MaxAttempts = 3), Catch<InvalidOperationException>(nameof(OrderWorkflow.Nothing))] public sealed class OftenAttribute : PolicyAttribute;
        public interface IPayments { Task<Payment> ChargeAsync(Order order, CancellationToken ct); }

        /// <summary>Takes <see cref="Order"/>s.</summary>
        [Workflow("orders", StartAt = nameof(Check), TimeoutSeconds = 9_000)]
        [Retry(IntervalSeconds = 2, BackoffRate = 1.5), Catch(nameof(Nothing), Errors.TaskFailed)]
        public sealed partial class OrderWorkflow(IPayments payments)
        {
            [Task(Next = nameof(Route), Arguments = nameof(Shape), Output = nameof(Both))]
            public static int Check(string id) => id.Length;

            static string Shape(Order order) => $"{order.Id}-{order.Total}";

            static Order Both(Order order, int size) => order with { Total = size + 1 };

            [Choice]
            static Next Route(Order order) => order switch
            {
                { Total: 0 } => nameof(Nothing),
                { Total: > 1_000, Payment: null } => Next.To(nameof(Refused), order.Id),
                { Payment: { Id: "x" } } when order.Total % 2 == 0 => nameof(Pause),
                _ => nameof(ChargeAsync),
            };

            [Task(Next = nameof(Until), TimeoutSecondsPath = nameof(Order.Limit)), ResultPath(nameof(Order.Payment))]
            [Retry<DeclinedException, FormatException>(MaxDelaySeconds = 60, JitterStrategy = JitterStrategy.Full), Often]
            [Catch<DeclinedException>(nameof(Until), ResultPath = nameof(Order.Error)), Catch(nameof(Refused), "A.B", Output = nameof(Explain))]
            public async Task<Payment> ChargeAsync(Order order, CancellationToken ct) => await payments.ChargeAsync(order, ct);

            static string Explain(Order order, ErrorOutput error) => error.Error ?? order.Id;

            [Wait(Seconds = 30, Next = nameof(ChargeAsync))] static partial void Pause();
            [Wait(Next = nameof(Note))] static DateTimeOffset Until(Order order) => order.Due;
            [Pass(Name = "Take a note", Next = nameof(Done)), DiscardResult] static string Note(Order order) => order.Payment?.Id ?? "none";
            [Succeed] static Line[] Done(Order order) => [order.Lines[0], new Line("extra", 1)];
            [Fail<DeclinedException>("Nothing to do")] public static partial void Nothing();
            [Fail] static WorkflowError Refused(string id) => new("Refused", $"Order {id}");
        }
        """;

    [Fact]
    public Task The_source_itself_is_right() => Findings.CheckAsync(Source);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_source_with_mixed_up_tokens_never_makes_generator_or_analyzer_throw(int seed)
    {
        var random = new Random(seed);
        var tokens = CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToArray();
        for (var round = 0; round < 50; round++)
        {
            var mutant = Mutate(tokens, random);
            var thrown = (await Findings.OfAsync(mutant, sound: false)).FirstOrDefault(diagnostic => diagnostic.Id is "CS8785" or "AD0001");
            Assert.True(thrown is null, $"{thrown}\n{mutant}");
        }
    }

    private static string Mutate(string[] tokens, Random random)
    {
        var mutant = tokens.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (first, second) = (random.Next(mutant.Count), random.Next(mutant.Count));
            switch (random.Next(4))
            {
                case 0:
                    mutant.RemoveAt(first);
                    break;
                case 1:
                    mutant.Insert(second, mutant[first]);
                    break;
                case 2:
                    (mutant[first], mutant[second]) = (mutant[second], mutant[first]);
                    break;
                default:
                    mutant[first] = mutant[second];
                    break;
            }
        }

        return string.Concat(mutant);
    }
}
