namespace Workflows.Lambda.Tests.Workflows;

/// <summary>The same task as that of <see cref="ParcelWorkflow"/>, without anybody who handles its errors.</summary>
[Workflow("uncaught", StartAt = nameof(Weigh))]
public sealed partial class Uncaught(IScale scale)
{
    [Task(End = true)]
    public Task<int?> Weigh(Parcel parcel, CancellationToken cancellationToken) => scale.WeighAsync(parcel, cancellationToken);
}
