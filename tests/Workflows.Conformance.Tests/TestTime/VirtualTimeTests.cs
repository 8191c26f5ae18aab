namespace Workflows.Conformance.Tests.TestTime;

public sealed class VirtualTimeTests
{
    private readonly VirtualTime _time = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_delay_takes_no_time_and_moves_the_clock()
    {
        await _time.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromDays(30), _time);
            return true;
        });

        Assert.Equal(TimeSpan.FromDays(30), _time.Elapsed);
        Assert.Equal(new DateTimeOffset(2024, 1, 31, 0, 0, 0, TimeSpan.Zero), _time.GetUtcNow());
    }

    [Fact]
    public async Task The_earlier_of_two_timers_comes_first_and_moves_the_clock_no_further()
    {
        var first = await _time.Run(async () => await Task.WhenAny(Sleep(31, "work"), Sleep(30, "timeout")).Unwrap());

        Assert.Equal("timeout", first);
        Assert.Equal(TimeSpan.FromSeconds(30), _time.Elapsed);
    }

    [Fact]
    public async Task Work_that_nothing_awakens_is_an_error()
    {
        var impatient = new VirtualTime(_time.GetUtcNow()) { Patience = TimeSpan.FromMilliseconds(1) };

        await Assert.ThrowsAsync<InvalidOperationException>(() => impatient.Run(() => new TaskCompletionSource<bool>().Task));
    }

    [Fact]
    public async Task A_delay_that_is_cancelled_ends_at_once()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(3), _time);

        await Assert.ThrowsAsync<TaskCanceledException>(() => _time.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromDays(1), _time, source.Token);
            return true;
        }));

        Assert.Equal(TimeSpan.FromSeconds(3), _time.Elapsed);
    }

    [Fact]
    public async Task A_delay_of_the_clock_s_own_goes_on_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var delay = _time.Delay(TimeSpan.FromDays(1), source.Token);
        var thread = 0;
        _ = delay.ContinueWith(_ => thread = Environment.CurrentManagedThreadId, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

        source.Cancel();

        Assert.Equal(Environment.CurrentManagedThreadId, thread);
        await Assert.ThrowsAsync<TaskCanceledException>(() => delay);
    }

    private async Task<string> Sleep(int seconds, string name)
    {
        await Task.Delay(TimeSpan.FromSeconds(seconds), _time).ConfigureAwait(false);
        return name;
    }
}
