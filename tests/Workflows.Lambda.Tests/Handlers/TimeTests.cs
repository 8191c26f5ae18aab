using System.Text;
using Workflows.Lambda.Tests.Runtime;
using Workflows.Lambda.Tests.Workflows;

namespace Workflows.Lambda.Tests.Handlers;

public sealed class TimeTests
{
    private static readonly LambdaTask s_weigh = ParcelWorkflow.LambdaTasks(static () => new ParcelWorkflow(Scale.Instance))[0];

    [Fact]
    public async Task What_stops_because_the_functions_time_is_over_is_a_timeout()
    {
        var clock = new ManualTime();
        var invocation = s_weigh.InvokeAsync(Payload(), TimeSpan.FromSeconds(10), clock);

        clock.Advance(TimeSpan.FromMilliseconds(9_749));
        Assert.False(invocation.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Contains("'ParcelWorkflowWeigh'", (await Assert.ThrowsAsync<TimeoutException>(() => invocation)).Message);
    }

    [Fact]
    public async Task A_caller_that_cancels_gets_its_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var invocation = s_weigh.InvokeAsync(Payload(), TimeSpan.FromDays(100), new ManualTime(), cancellation.Token);

        cancellation.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => invocation);
    }

    private static MemoryStream Payload() => new(Encoding.UTF8.GetBytes("""{"id":"slow"}"""));
}
