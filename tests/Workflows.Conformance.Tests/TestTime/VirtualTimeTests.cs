namespace Workflows.Conformance.Tests.TestTime;

public sealed class VirtualTimeTests
{
    [Fact]
    public async Task A_delay_takes_no_time_and_moves_the_clock()
    {
        var start = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var time = new VirtualTime(start);

        await Task.Delay(TimeSpan.FromDays(30), time);

        Assert.Equal(TimeSpan.FromDays(30), time.Elapsed);
        Assert.Equal(start.AddDays(30), time.GetUtcNow());
    }
}
