using Workflows;

namespace HumanApproval;

/// <summary>Buys what somebody has approved. Who is asked has three days; silence is a no.</summary>
[Workflow("human-approval", StartAt = nameof(AskForApproval))]
public sealed partial class PurchaseWorkflow(IApprovers approvers, IShop shop)
{
    private const int ThreeDays = 3 * 24 * 60 * 60;

    /// <summary>Hands the token out and waits until it comes back.</summary>
    [Task(Next = nameof(IsGranted), TimeoutSeconds = ThreeDays), ResultPath(nameof(Purchase.Approval))]
    [Catch(nameof(NobodyAnswered), Errors.Timeout)]
    public void AskForApproval(Purchase purchase, TaskToken<Approval> token) => approvers.Ask(purchase, token);

    [Choice]
    static Next IsGranted(Purchase purchase) => purchase.Approval!.IsGranted ? nameof(Buy) : nameof(Refused);

    [Task(End = true)]
    public Task<Receipt> Buy(Purchase purchase) => shop.BuyAsync(purchase);

    [Fail]
    static WorkflowError Refused(Purchase purchase) => new("Refused", $"{purchase.Id} was refused: {purchase.Approval?.Note ?? "no reason given"}.");

    [Fail("NobodyAnswered", "Nobody has answered for three days.")]
    static partial void NobodyAnswered();
}
