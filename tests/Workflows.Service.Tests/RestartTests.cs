using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Workflows.Durable;
using Workflows.Service.Tests.Shop;

namespace Workflows.Service.Tests;

public sealed class RestartTests : ServiceTest
{
    [Fact]
    public async Task A_task_that_the_end_of_the_process_cut_off_runs_again_in_the_next()
    {
        Shop.Charging = static async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        };
        var execution = await Client.StartAsync(PayWorkflow.Definition, new Order("o-1", 30, ""), "o-1");
        await UntilAsync(() => Shop.Charges.ContainsKey("o-1"));
        await StopAsync();
        Shop.Charging = static (_, _) => new("later");

        await StartAsync();

        Assert.Equal("later", (await Client.ResultAsync(PayWorkflow.Definition, execution.Arn)).Receipt);
        Assert.Equal(2, Shop.Charges["o-1"]);
        var entered = await Client.HistoryAsync(execution.Arn).CountAsync(static happened => happened.Type is HistoryEventType.TaskStateEntered);
        Assert.Equal(1, entered);
    }

    [Fact]
    public async Task A_task_that_can_end_before_the_process_does_is_recorded()
    {
        var release = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Shop.Charging = (_, _) => new(release.Task);
        var execution = await Client.StartAsync(PayWorkflow.Definition, new Order("o-1", 30, ""), "o-1");
        await UntilAsync(() => Shop.Charges.ContainsKey("o-1"));

        var stopping = StopAsync();
        release.SetResult("in time");
        await stopping;
        await StartAsync();

        Assert.Equal("in time", (await Client.ResultAsync(PayWorkflow.Definition, execution.Arn)).Receipt);
        Assert.Equal(1, Shop.Charges["o-1"]);
    }

    [Fact]
    public async Task A_service_that_runs_is_healthy()
    {
        await StopAsync();
        _isChecked = true;
        await StartAsync();

        var report = await Host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.NotEmpty(report.Entries);
    }

    private bool _isChecked;

    protected override void Configure(Workflows.Hosting.IWorkflowsBuilder builder)
    {
        base.Configure(builder);
        if (_isChecked)
        {
            builder.Services.AddHealthChecks().AddWorkflows();
        }
    }
}
