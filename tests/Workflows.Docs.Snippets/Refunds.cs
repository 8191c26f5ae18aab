using Workflows;

namespace Refunds;

public sealed record Refund(string Id, int Cents, Account Account);

public sealed record Account(string Iban, string? Holder = null);

public sealed record Payout(string Id, string Reference, DateTimeOffset At);

public interface IBank
{
    Task<string?> FindHolderAsync(string iban);

    Task<string> PayAsync(Account account, int cents, string idempotencyKey, CancellationToken cancellationToken);

    Task<int> BookAsync(Payout payout);
}

/// <summary>Pays money back.</summary>
[Workflow("refund", StartAt = nameof(FindHolder))]
public sealed partial class RefundWorkflow(IBank bank)
{
    [Task(Next = nameof(Check)), ResultPath(nameof(Refund.Account), nameof(Account.Holder))]
    public Task<string?> FindHolder(Refund refund) => bank.FindHolderAsync(refund.Account.Iban);

    [Choice]
    static Next Check(Refund refund) => refund switch
    {
        { Cents: <= 0 } => Next.To(nameof(Nothing), $"Refund {refund.Id} is for nothing."),
        { Account.Holder: null } => nameof(NoHolder),
        { Cents: > 100_00 } => nameof(NightOver),
        _ => nameof(Pay),
    };

    [Wait(Seconds = 3_600, Next = nameof(Pay))]
    static partial void NightOver();

    [Task(Next = nameof(Book), Output = nameof(ToPayout))]
    public Task<string> Pay(Refund refund, WorkflowContext context, CancellationToken cancellationToken) =>
        bank.PayAsync(refund.Account, refund.Cents, idempotencyKey: context.Execution.Name, cancellationToken);

    static Payout ToPayout(Refund refund, string reference, WorkflowContext context) => new(refund.Id, reference, context.Now);

    [Task(Next = nameof(Done)), DiscardResult]
    public Task<int> Book(Payout payout) => bank.BookAsync(payout);

    [Succeed]
    static string Done(Payout payout) => $"Refund {payout.Id} is paid: {payout.Reference}.";

    [Succeed]
    static string Nothing(string reason) => reason;

    [Fail("NoHolder", "Nobody holds this account.")]
    static partial void NoHolder();
}
