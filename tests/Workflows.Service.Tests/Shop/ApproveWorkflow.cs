namespace Workflows.Service.Tests.Shop;

/// <summary>Asks somebody, with a token.</summary>
[Workflow("approve", StartAt = nameof(Ask))]
public sealed partial class ApproveWorkflow(IShop shop)
{
    [Task(End = true)]
    public void Ask(PackJob job, TaskToken<Decision> token) => shop.Ask(job.Id, token);
}
