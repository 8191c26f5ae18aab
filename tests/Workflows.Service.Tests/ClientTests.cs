using Workflows.Durable;
using Workflows.Hosting;
using Workflows.Service.Tests.Shop;

namespace Workflows.Service.Tests;

public sealed class ClientTests : ServiceTest
{
    private static readonly Order Order = new("o-1", 30, "4111 1111 1111 1111");

    [Fact]
    public async Task A_typed_execution_gives_a_typed_result()
    {
        var execution = await Client.StartAsync(PayWorkflow.Definition, Order, "o-1");

        Assert.Equal(new Paid("o-1", 30, "receipt of o-1"), await execution.ResultAsync());
        Assert.Equal("arn:aws:states:local:000000000000:execution:pay:o-1", execution.Arn);
    }

    [Fact]
    public async Task A_start_is_repeated_while_it_runs_and_refused_when_it_has_ended_or_differs()
    {
        var open = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Shop.Charging = (_, _) => new(open.Task);
        var first = await Client.StartAsync(PayWorkflow.Definition, Order, "same");

        var second = await Client.StartAsync(PayWorkflow.Definition, Order, "same");
        await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(async () => await Client.StartAsync(PayWorkflow.Definition, Order with { Total = 31 }, "same"));
        open.SetResult("r");
        await first.ResultAsync();

        Assert.Equal((first.Arn, first.Started), (second.Arn, second.Started));
        Assert.Equal("r", (await second.ResultAsync()).Receipt);
        await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(async () => await Client.StartAsync(PayWorkflow.Definition, Order, "same"));
        Assert.Equal(1, Shop.Charges["o-1"]);
    }

    [Fact]
    public async Task What_failed_says_why_and_goes_on_when_it_is_redriven()
    {
        Shop.Charging = static (_, _) => throw new CardDeclinedException("No money.");
        var execution = await Client.StartAsync(PayWorkflow.Definition, Order);

        var failed = await Assert.ThrowsAsync<WorkflowFailedException>(async () => await execution.ResultAsync());
        Shop.Charging = static (_, _) => new("at last");
        await Client.RedriveAsync(execution.Arn);
        var paid = await execution.ResultAsync();

        Assert.Equal("CardDeclinedException", failed.Error);
        Assert.Equal("at last", paid.Receipt);
        Assert.Equal(1, (await execution.DescribeAsync()).Redrives);
        var types = await Client.HistoryAsync(execution.Arn).Select(static happened => happened.Type).ToListAsync();
        Assert.Equal(1, types.Count(static type => type is HistoryEventType.ExecutionFailed));
        Assert.Equal(1, types.Count(static type => type is HistoryEventType.ExecutionRedriven));
        Assert.Equal(HistoryEventType.ExecutionSucceeded, types[^1]);
        await Assert.ThrowsAsync<NotRedrivableException>(async () => await Client.RedriveAsync(execution.Arn));
    }

    [Fact]
    public async Task What_is_stopped_ends_as_aborted_and_its_task_is_cancelled()
    {
        var isCancelled = false;
        Shop.Charging = async (_, token) =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                isCancelled = true;
            }

            return "";
        };
        var execution = await Client.StartAsync(PayWorkflow.Definition, Order);
        await UntilAsync(() => Shop.Charges.ContainsKey("o-1"));

        await Client.StopAsync(execution.Arn, "Shop.Closed", "It is late.");
        var aborted = await Assert.ThrowsAsync<WorkflowAbortedException>(async () => await execution.ResultAsync());

        Assert.Equal(("Shop.Closed", "It is late."), (aborted.Error, aborted.Cause));
        await UntilAsync(() => isCancelled);
        await Assert.ThrowsAsync<ExecutionDoesNotExistException>(async () => await Client.StopAsync(execution.Arn));
    }

    [Fact]
    public async Task Executions_are_listed_page_after_page()
    {
        for (var i = 0; i < 5; i++)
        {
            await (await Client.StartAsync(PayWorkflow.Definition, Order, $"list-{i}")).ResultAsync();
        }

        Shop.Charging = static (_, _) => throw new CardDeclinedException("No.");
        await Assert.ThrowsAsync<WorkflowFailedException>(async () => await (await Client.StartAsync(PayWorkflow.Definition, Order, "bad")).ResultAsync());

        var all = await Client.ListAsync(new ExecutionFilter { Limit = 2 }).Select(static execution => execution.Name).ToListAsync();
        var failed = await Client.ListAsync(new ExecutionFilter { Machine = "pay", Status = ExecutionStatus.Failed }).Select(static execution => execution.Name).ToListAsync();
        var named = await Client.ListAsync(new ExecutionFilter { NamePrefix = "list-" }).CountAsync();

        Assert.Equal(["bad", "list-4", "list-3", "list-2", "list-1", "list-0"], all);
        Assert.Equal(["bad"], failed);
        Assert.Equal(5, named);
    }

    [Fact]
    public async Task What_is_sensitive_is_shown_to_those_who_ask_for_it()
    {
        var execution = await Client.StartAsync(PayWorkflow.Definition, Order);
        await execution.ResultAsync();

        var hidden = System.Text.Encoding.UTF8.GetString((await execution.DescribeAsync()).Input.Span);
        var shown = System.Text.Encoding.UTF8.GetString((await execution.DescribeAsync(showsSensitive: true)).Input.Span);

        Assert.Equal("""{"id":"o-1","total":30,"card":"***"}""", hidden);
        Assert.Equal("""{"id":"o-1","total":30,"card":"4111 1111 1111 1111"}""", shown);
        await foreach (var happened in Client.HistoryAsync(execution.Arn))
        {
            Assert.DoesNotContain("4111", System.Text.Encoding.UTF8.GetString((happened.Input ?? default).Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_execution_that_is_not_there_is_said_so()
    {
        await Assert.ThrowsAsync<ExecutionDoesNotExistException>(async () => await Client.DescribeAsync("arn:aws:states:local:000000000000:execution:pay:none"));
        await Assert.ThrowsAsync<ExecutionDoesNotExistException>(async () => await Client.ResultAsync("nonsense"));
        await Assert.ThrowsAsync<WorkflowDoesNotExistException>(async () => await Client.StartAsync("none", "{}"));
    }
}
