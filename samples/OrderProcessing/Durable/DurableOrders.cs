using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Workflows;
using Workflows.Durable;
using Workflows.Hosting;

namespace OrderProcessing.Durable;

/// <summary>
/// The orders as executions in a file: end the process in the middle of them, with Ctrl+C or <c>kill -9</c>, start it again, and each goes on where it was. You will see how a service gets
/// a store, how an execution is started once however often it is asked for, and how its result is read.
/// </summary>
internal static class DurableOrders
{
    private const string File = "orders.db";

    public static async Task<int> RunAsync(JsonElement orders)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<IInventory>(new SlowInventory(new InMemoryInventory()));
        builder.Services.AddSingleton<IApprovals>(new FolderApprovals("orders.approvals"));
        builder.Services.AddSingleton<IPayments>(new SlowPayments(new InMemoryPayments()));
        builder.Services.AddSingleton<IWarehouse>(new SlowWarehouse(new InMemoryWarehouse()));
        builder.Services.AddSingleton<IMail, InMemoryMail>();
        builder.Services.AddWorkflows().UseSqlite($"Data Source={File}");
        using var host = builder.Build();
        await host.StartAsync();
        Console.WriteLine($"The orders are in {File}. End this process whenever you like, with Ctrl+C or kill -9, and start it again.");

        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            await ProcessAllAsync(host.Services.GetRequiredService<IWorkflowClient>(), orders, stopping);
            Console.WriteLine($"All have ended. Delete {File} to begin anew.");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Console.WriteLine("Stopped. Start it again, and it goes on.");
        }

        await host.StopAsync(CancellationToken.None);
        return 0;
    }

    private static async Task ProcessAllAsync(IWorkflowClient client, JsonElement orders, CancellationToken stopping)
    {
        // Those of a process before: they run already.
        await foreach (var left in client.ListAsync(new ExecutionFilter { Status = ExecutionStatus.Running }, stopping))
        {
            Console.WriteLine($"{left.Name} goes on where it was left, after {left.Events} events");
        }

        await Task.WhenAll(orders.EnumerateArray().Select(order => ProcessAsync(client, order, stopping)).ToArray());
    }

    private static async Task ProcessAsync(IWorkflowClient client, JsonElement element, CancellationToken stopping)
    {
        Order order;
        try
        {
            order = element.Deserialize(OrderWorkflow.Definition.Input)!;
        }
        catch (JsonException exception)
        {
            Console.WriteLine($"malformed: {exception.Message}");
            return;
        }

        var name = $"order-{order.Id}";
        try
        {
            // The name makes it safe to ask again: an order that runs is not started twice, and one that has ended is refused.
            await client.StartAsync(OrderWorkflow.Definition, order, name, stopping);
        }
        catch (ExecutionAlreadyExistsException)
        {
            Console.WriteLine($"{name} ended before");
        }

        try
        {
            var receipt = await client.ResultAsync(OrderWorkflow.Definition, new ExecutionArn(OrderWorkflow.Definition.Name, name).ToString(), stopping);
            Console.WriteLine($"{name} is done: {receipt.PaymentId}, {receipt.Parcels.Count} parcels");
        }
        catch (WorkflowFailedException failure)
        {
            Console.WriteLine($"{name} failed: {failure.Error}: {failure.Cause}");
        }
    }
}
