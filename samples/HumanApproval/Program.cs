// A workflow that waits for a person. You will see how a state hands its task token out and waits, how a web page answers through the hub, what
// becomes of answers that come twice or too late, and how a test lets three days pass.
//
//     dotnet run --project samples/HumanApproval              plays the person by itself
//     dotnet run --project samples/HumanApproval -- --serve   waits for you and your browser

using HumanApproval;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflows;

if (args is not ([] or ["--serve"]))
{
    Console.Error.WriteLine("Usage: HumanApproval [--serve]");
    return 1;
}

Purchase[] purchases = [new("p-1", "12 desk lamps", 348), new("p-2", "<b>One</b> espresso machine", 4_800), new("p-3", "A meeting table", 960)];
await using var server = await ApprovalServer.StartAsync();
await (args.Length == 0 ? PlayAsync() : ServeAsync());
await server.StopAsync();
Console.WriteLine($"The workflow in Amazon States Language: {Path.Combine(AppContext.BaseDirectory, "asl", "human-approval.asl.json")}");
return 0;

// Three executions, one after the other: approved, refused, and not answered.
async Task PlayAsync()
{
    using var approver = new Approver(server.Urls.Single());
    var clock = new WoundClock();

    var (ending, token) = await StartAsync(purchases[0]);
    Console.WriteLine($"  Approve: {await approver.PressAsync(token, ApprovalPage.Approve)}");
    Console.WriteLine($"  And once more: {await approver.PressAsync(token, ApprovalPage.Refuse)}");
    Console.WriteLine($"  => {await ending}");

    (ending, token) = await StartAsync(purchases[1]);
    Console.WriteLine($"  With another token: {await approver.PressAsync(token[..^1], ApprovalPage.Approve)}");
    Console.WriteLine($"  Refuse: {await approver.PressAsync(token, ApprovalPage.Refuse, "there is tea")}");
    Console.WriteLine($"  => {await ending}");

    (ending, token) = await StartAsync(purchases[2]);
    clock.Wind(TimeSpan.FromDays(3));
    Console.WriteLine($"  => {await ending}");
    Console.WriteLine($"  Approve, after three days: {await approver.PressAsync(token, ApprovalPage.Approve)}");

    async Task<(Task<string> Ending, string Token)> StartAsync(Purchase purchase)
    {
        Console.WriteLine(Title(purchase));
        var ending = RunAsync(purchase, new RunOptions { TimeProvider = clock }, CancellationToken.None);
        await server.Services.GetRequiredService<Inbox>().WhenAskedAsync(purchase.Id);
        return (ending, await approver.OpenAsync(purchase.Id));
    }
}

// All at once, until you stop it.
async Task ServeAsync()
{
    Console.WriteLine($"Decide at {server.Urls.Single()}; Ctrl+C ends it.");
    var stopping = server.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
    var endings = purchases.Select(async purchase => Console.WriteLine($"{Title(purchase)}\n  => {await RunAsync(purchase, new RunOptions(), stopping)}")).ToList();
    await server.WaitForShutdownAsync();
    await Task.WhenAll(endings);
}

// The workflow comes from the container, and takes the hub that is there.
async Task<string> RunAsync(Purchase purchase, RunOptions options, CancellationToken cancellationToken)
{
    await using var scope = server.Services.CreateAsyncScope();
    var workflow = scope.ServiceProvider.GetRequiredService<PurchaseWorkflow>();
    try
    {
        return $"bought: {(await workflow.RunAsync(purchase, options, cancellationToken)).Number}";
    }
    catch (WorkflowFailedException failure)
    {
        return $"{failure.Error}: {failure.Cause}";
    }
    catch (OperationCanceledException)
    {
        return "stopped";
    }
}

static string Title(Purchase purchase) => $"{purchase.Id}: {purchase.What} for {purchase.Price}";
