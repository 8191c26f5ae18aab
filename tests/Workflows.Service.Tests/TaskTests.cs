using Workflows.Hosting;
using Workflows.Service.Tests.Shop;

namespace Workflows.Service.Tests;

public sealed class TaskTests : ServiceTest
{
    [Fact]
    public async Task A_token_that_is_answered_in_the_next_process_counts_once()
    {
        var execution = await Client.StartAsync(ApproveWorkflow.Definition, new PackJob("o-1"), "o-1");
        await UntilAsync(() => Shop.Tokens.ContainsKey("o-1"));
        await StopAsync();
        await StartAsync();

        await Client.SendTaskHeartbeatAsync(Shop.Tokens["o-1"].Value);
        await Client.SendTaskSuccessAsync(Shop.Tokens["o-1"], new Decision(Approved: true, "Ada"));

        Assert.Equal(new Decision(Approved: true, "Ada"), await Client.ResultAsync(ApproveWorkflow.Definition, execution.Arn));
        await Assert.ThrowsAsync<TaskTimedOutException>(async () => await Client.SendTaskSuccessAsync(Shop.Tokens["o-1"], new Decision(Approved: false, "Eve")));
        await Assert.ThrowsAsync<InvalidTokenException>(async () => await Client.SendTaskSuccessAsync("nonsense", "{}"));
    }

    [Fact]
    public async Task A_failure_of_whoever_has_the_token_is_the_executions()
    {
        var execution = await Client.StartAsync(ApproveWorkflow.Definition, new PackJob("o-2"));
        await UntilAsync(() => Shop.Tokens.ContainsKey("o-2"));

        await Client.SendTaskFailureAsync(Shop.Tokens["o-2"].Value, "Shop.Refused", "Not today.");

        var failed = await Assert.ThrowsAsync<WorkflowFailedException>(async () => await execution.ResultAsync());
        Assert.Equal(("Shop.Refused", "Not today."), (failed.Error, failed.Cause));
    }

    [Fact]
    public async Task An_activity_is_done_by_a_worker()
    {
        var execution = await Client.StartAsync(PackWorkflow.Definition, new PackJob("o-3"));

        var task = await Client.GetActivityTaskAsync<PackJob, Box>("pack-order", "worker 1");
        await Client.SendTaskSuccessAsync(task!.TaskToken, new Box(task.ReadInput().Id, 12));

        Assert.Equal(new Box("o-3", 12), await execution.ResultAsync());
    }
}
