using Workflows;
using Workflows.Hosting;

namespace Packing;

public sealed record PackJob(string OrderId);

public sealed record Box(string Label);

/// <summary>Has an order packed by whoever stands in the warehouse.</summary>
[Workflow("packing", StartAt = nameof(Pack))]
public sealed partial class PackingWorkflow
{
    [Activity<Box>("pack-order", End = true, TimeoutSeconds = 3_600, HeartbeatSeconds = 60)]
    static PackJob Pack(string orderId) => new(orderId);
}

public sealed class Packer(CallbackHub hub) : ActivityWorker<PackJob, Box>(hub, "pack-order")
{
    protected override TimeSpan? HeartbeatInterval => TimeSpan.FromSeconds(20);

    protected override Task<Box> WorkAsync(PackJob input, CancellationToken cancellationToken) => Task.FromResult(new Box($"box of {input.OrderId}"));
}

/// <summary>A worker of one's own, for instance in a test.</summary>
public static class PackingByHand
{
    public static async Task<Box> RunAsync(string orderId)
    {
        var hub = new CallbackHub();
        var packing = new PackingWorkflow().RunAsync(orderId, new RunOptions { Callbacks = hub });

        if (await hub.GetActivityTaskAsync<PackJob, Box>("pack-order") is { } task)
        {
            hub.SendTaskSuccess(task.TaskToken, new Box($"box of {task.ReadInput().OrderId}"));
        }

        return await packing;
    }
}
