using System.Diagnostics;
using OrderProcessing;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The sample with <c>--durable</c>, in processes of its own, the first of which is killed.</summary>
public sealed class DurableOrdersTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("workflows-orders-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Orders_go_on_after_the_process_was_killed()
    {
        using (var first = Start())
        {
            for (string? line; (line = await first.StandardOutput.ReadLineAsync()) is not "order-1001 is charged";)
            {
                Assert.NotNull(line);
            }

            first.Kill();
            await first.WaitForExitAsync();
        }

        var second = await RunAsync();
        var third = await RunAsync();

        Assert.Contains(second, static line => line.StartsWith("order-1001 goes on where it was left, after ", StringComparison.Ordinal));
        Assert.Contains("order-1001 is done: pay-1001, 2 parcels", second);
        Assert.Contains("order-1003 is done: pay-1003, 2 parcels", second);
        Assert.Contains("order-1004 failed: CardDeclinedException: The customer was told.", second);
        Assert.Contains("order-1008 failed: OrderRefused: Grace refused order 1008.", second);
        Assert.Equal("All have ended. Delete orders.db to begin anew.", second[^1]);
        Assert.Equal(7, third.Count(static line => line.EndsWith(" ended before", StringComparison.Ordinal)));
        Assert.DoesNotContain(third, static line => line.EndsWith(" is charged", StringComparison.Ordinal));
        Assert.Equal(Ends(second), Ends(third));
    }

    private static string[] Ends(string[] output) => [.. output.Where(static line => line.Contains(" is done: ", StringComparison.Ordinal) || line.Contains(" failed: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private async Task<string[]> RunAsync()
    {
        using var process = Start();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [typeof(OrderWorkflow).Assembly.Location, "--durable"])
    {
        WorkingDirectory = _folder,
        RedirectStandardOutput = true,
    })!;
}
