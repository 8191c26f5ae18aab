namespace Workflows.Service.Tests.Shop;

/// <summary>Has a worker pack.</summary>
[Workflow("pack", StartAt = nameof(Pack))]
public sealed partial class PackWorkflow
{
    [Activity<Box>("pack-order", End = true, TimeoutSeconds = 3_600)]
    static PackJob Pack(PackJob job) => new(job.Id);
}
