using Workflows;

namespace Strict;

/// <summary>Uses every state and every attribute there is.</summary>
/// <param name="claims">What the tasks work with.</param>
[Workflow("claim", StartAt = nameof(Register), TimeoutSeconds = 86_400, RetryOnServiceExceptions = true)]
[Retry<IOException>(MaxAttempts = 2)]
[Catch<TimeoutException>(nameof(GiveUp), Output = nameof(Describe))]
public sealed partial class ClaimWorkflow(IClaims claims)
{
    /// <summary>Notes that the claim is there.</summary>
    [Task(Next = nameof(Greet)), DiscardResult]
    public int Register(Claim claim) => claims.Log(claim.Id);

    /// <summary>Neither reads the claim nor needs the instance: that it could be static is no fault of a state.</summary>
    [Task(Next = nameof(Assess))]
    public Task Greet(Claim claim) => Task.CompletedTask;

    /// <summary>Asks the assessor.</summary>
    [Task(Next = nameof(Decide), TimeoutSecondsPath = nameof(Claim.Limit)), Patient, ResultPath(nameof(Claim.Assessment))]
    [Catch<ClaimRejectedException>(nameof(Reject), ResultPath = nameof(Claim.Error))]
    public Task<Assessment> Assess(Claim claim, CancellationToken cancellationToken) => claims.AssessAsync(claim.Id, cancellationToken);

    [Choice]
    private static Next Decide(Claim claim) => claim switch
    {
        { Assessment: null } => nameof(Unassessed),
        { Assessment.Share: 0 } => nameof(Reject),
        { Kind: ClaimKind.Theft, Amount: > 10_000 } => nameof(Cool),
        { Documents.Count: 0 } => Next.To(nameof(Missing), $"Claim {claim.Id} has no documents."),
        _ => nameof(Schedule),
    };

    [Wait(Seconds = 60, Next = nameof(Schedule))]
    static partial void Cool();

    [Wait(Next = nameof(Pay))]
    private static DateTimeOffset Schedule(Claim claim) => claim.Due;

    /// <summary>Pays what the assessor allows.</summary>
    [Task(Next = nameof(HasPayment), Name = "Pay out", TimeoutSeconds = 30, Arguments = nameof(RequestOf), Output = nameof(WithPayment))]
    [Retry<TimeoutException, IOException>(IntervalSeconds = 1), Retry("Bank.Busy")]
    [Catch(nameof(GiveUp), Output = nameof(Describe))]
    public ValueTask<string> Pay(PaymentRequest request) => claims.PayAsync(request);

    private static PaymentRequest RequestOf(Claim claim) => new(claim.Id, claim.Amount * (claim.Assessment?.Share ?? 0) / 100);

    private static Claim WithPayment(Claim claim, string payment) => claim with { Payment = payment };

    private static string Describe(ErrorOutput error) => $"{error.Error}: {error.Cause}";

    [Choice]
    private static Next HasPayment(Claim claim) => claim.Payment is null ? nameof(Unpaid) : nameof(Round);

    [Pass(Next = nameof(Breathe))]
    private static Claim Round(Claim claim) => claim with { Amount = claim.Amount / 10 * 10 };

    [Wait(Next = nameof(Done), Timestamp = "2020-01-01T00:00:00Z")]
    static partial void Breathe();

    [Succeed]
    private static Payout Done(Claim claim, WorkflowContext context) => new(claim.Id, claim.Payment, context.Now);

    [Fail<ClaimRejectedException>("The assessor allows nothing.")]
    static partial void Reject();

    [Fail("Unassessed", "The assessor said nothing.")]
    static partial void Unassessed();

    [Fail("Unpaid")]
    static partial void Unpaid();

    [Fail]
    private static WorkflowError Missing(string reason) => new("DocumentsMissing", reason);

    [Fail]
    private static WorkflowError GiveUp(string reason) => new("GivenUp", reason);
}
