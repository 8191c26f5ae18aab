// HTTPS endpoints: states that call them, without a function in between. You will see a connection hold the credentials, a retry on 429, a form, and a
// URL out of data that leads nowhere. The payment service is a stub on this machine, for which alone connections allow plain http.
//
//     dotnet run --project samples/Payments

using Payments;
using Workflows;

const string Key = "sk_test";
using var stub = new PaymentStub(Key);
using var endpoints = new HttpEndpoints(
    new HttpConnection("payments") { AllowedHosts = { stub.Host }, Authorization = HttpAuthorization.ApiKey("x-api-key", Key), AllowLoopback = true },
    new HttpConnection("shops") { AllowedHosts = { "*.example.com", stub.Host }, AllowLoopback = true });
var workflow = new PaymentWorkflow($"http://{stub.Host}", "payments", "shops");
string[] lines = ["A pen", "Paper & ink"];

await PayAsync("A shop that listens", new Order("order-1", 1_250, lines, $"http://{stub.Host}/paid"));
await PayAsync("A shop that sends us to the credentials of the machine", new Order("order-2", 980, lines, "https://169.254.169.254/latest/meta-data/"));
await PayAsync("Too expensive", new Order("order-3", 100_000, lines, $"http://{stub.Host}/paid"));
Console.WriteLine($"The workflow in Amazon States Language: {Path.Combine(AppContext.BaseDirectory, "asl", "payments.asl.json")}");

async Task PayAsync(string title, Order order)
{
    Console.WriteLine(title);
    try
    {
        // The clock is that of waits between retries. What is on the network has the real one.
        var options = new RunOptions { TimeProvider = new InstantClock(), Listener = new PaymentLog(), Services = new ServiceHandlers().Add(endpoints) };
        var receipt = await workflow.RunAsync(order, options);
        Console.WriteLine($"  => {receipt.Payment}; the shop {(receipt.ShopKnows ? "knows" : "does not know")}");
    }
    catch (WorkflowFailedException failure)
    {
        Console.WriteLine($"  => {failure.Error}: {failure.Cause}");
    }

    Console.WriteLine();
}
