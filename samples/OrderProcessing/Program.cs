// A whole application around one workflow. You will see how a workflow gets its dependencies from the host, how its JSON is
// read without reflection, how a listener sees every state, retry and caught error, and what a failed execution says.
//
//     dotnet run --project samples/OrderProcessing [-- orders.json]
//
// With --durable the same workflow runs in a service whose executions are in orders.db: see Durable/DurableOrders.cs.

using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrderProcessing;
using OrderProcessing.Durable;
using Workflows;

var files = args.Where(static argument => argument != "--durable").ToArray();
if (files.Length > 1)
{
    Console.Error.WriteLine("Usage: OrderProcessing [orders.json] [--durable]");
    return 1;
}

var path = files is [var file] ? file : Path.Combine(AppContext.BaseDirectory, "orders.json");
if (ReadOrders(path) is not { } orders)
{
    return 1;
}

if (files.Length < args.Length)
{
    return await DurableOrders.RunAsync(orders);
}

var builder = Host.CreateApplicationBuilder();
builder.Services.AddSingleton<IInventory, InMemoryInventory>();
builder.Services.AddSingleton<IApprovals, InMemoryApprovals>();
builder.Services.AddSingleton<IPayments, InMemoryPayments>();
builder.Services.AddSingleton<IWarehouse, InMemoryWarehouse>();
builder.Services.AddSingleton<IMail, InMemoryMail>();
builder.Services.AddWorkflows();
using var host = builder.Build();

var (done, failed, malformed) = (0, 0, 0);
foreach (var (i, element) in orders.EnumerateArray().Index())
{
    Console.WriteLine($"Order {i + 1} of {orders.GetArrayLength()}");
    try
    {
        var receipt = await ProcessAsync(element);
        Console.WriteLine($"  done: order {receipt.OrderId} is paid ({receipt.PaymentId}), {receipt.Parcels.Count} parcels");
        done++;
    }
    catch (JsonException exception)
    {
        Console.WriteLine($"  malformed: {exception.Message}");
        malformed++;
    }
    catch (WorkflowFailedException failure)
    {
        Console.WriteLine($"  failed in {failure.State}: {failure.Error}: {failure.InnerException?.Message ?? failure.Cause}");
        failed++;
    }
}

Console.WriteLine();
Console.WriteLine($"{orders.GetArrayLength()} orders: {done} done, {failed} failed, {malformed} malformed.");
Console.WriteLine($"The workflow in Amazon States Language: {Path.Combine(AppContext.BaseDirectory, "asl", "order-processing.asl.json")}");
return 0;

async Task<Receipt> ProcessAsync(JsonElement element)
{
    var order = element.Deserialize(OrderWorkflow.Definition.Input)!; // a contract of 'Order' takes no null
    using var scope = host.Services.CreateScope();
    var workflow = scope.ServiceProvider.GetRequiredService<OrderWorkflow>();
    return await workflow.RunAsync(order, new RunOptions { Listener = new ConsoleListener() });
}

static JsonElement? ReadOrders(string path)
{
    try
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        if (document.RootElement.ValueKind == JsonValueKind.Array)
        {
            return document.RootElement.Clone();
        }

        Console.Error.WriteLine($"'{path}' is a JSON {document.RootElement.ValueKind.ToString().ToLowerInvariant()}, not an array of orders.");
    }
    catch (JsonException exception)
    {
        Console.Error.WriteLine($"'{path}' is no JSON: {exception.Message}");
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
    {
        Console.Error.WriteLine($"'{path}' cannot be read: {exception.Message}");
    }

    return null;
}

/// <summary>Prints a line for each state that an execution enters, and for each error that does not end it.</summary>
internal sealed class ConsoleListener : WorkflowListener
{
    public override void OnStateEntered(in StateTransition state) => Console.WriteLine($"  {state.Type,-7} {state.State}");

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) =>
        Console.WriteLine($"          {Tell(retry.Error)} Again in {retry.Delay.TotalSeconds:0} s.");

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => Console.WriteLine($"          {Tell(error)} Caught.");

    private static string Tell(ErrorOutput error) => $"{error.Error}: {(error.TryReadException(out var exception) ? exception.ErrorMessage : error.Cause)}";
}
