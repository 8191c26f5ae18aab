namespace Workflows.Durable.Tests.Engine;

/// <summary>What is too long or too much is refused before anything comes of it.</summary>
public sealed class LimitTests : EngineTest
{
    private string _token = "";

    [Theory]
    [InlineData(257, 0, "error")]
    [InlineData(0, 32_769, "cause")]
    public async Task A_failure_that_is_too_long_leaves_the_task_open(int error, int cause, string parameter)
    {
        var (engine, execution) = await StartWaitingAsync();

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => engine.SendTaskFailureAsync(_token, new string('e', error), new string('c', cause)).AsTask());

        Assert.Equal(parameter, refused.ParamName);
        Assert.Equal("Running", await StatusAsync(execution));
        await engine.SendTaskFailureAsync(_token, new string('e', 256), new string('c', 32_768));
        Assert.Equal($"Failed {new string('e', 256)}", await StatusAsync(execution));
    }

    [Theory]
    [InlineData(257, 0, "error")]
    [InlineData(0, 32_769, "cause")]
    public async Task A_stop_whose_reason_is_too_long_stops_nothing(int error, int cause, string parameter)
    {
        var (engine, execution) = await StartWaitingAsync();

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => engine.StopExecutionAsync(execution, new string('e', error), new string('c', cause)).AsTask());
        Clock.Advance(2);

        Assert.Equal(parameter, refused.ParamName);
        Assert.Equal("Running", await StatusAsync(execution));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(81)]
    public async Task A_worker_has_a_name_of_at_most_80_characters_or_none(int length)
    {
        var (engine, _) = await StartWaitingAsync();

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => engine.GetActivityTaskAsync("activity", new string('w', length)).AsTask());

        Assert.Equal("workerName", refused.ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29_000)]
    public async Task A_Map_with_more_iterations_than_a_history_has_events_begins_none(long maxConcurrency)
    {
        var engine = await StartAsync(MapOf(30_000, maxConcurrency));
        var execution = await StartExecutionAsync(engine);

        Assert.Equal("Failed States.Runtime", await StatusAsync(execution));
        Assert.Equal(["1 ExecutionStarted<0", "2 MapStateEntered<0", "3 ExecutionFailed<2"], await HistoryAsync(engine, execution));
        Assert.Contains("25000", (await Store.DescribeAsync(execution))!.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redrive_comes_to_the_same_limit()
    {
        var engine = await StartAsync(MapOf(30_000, 0));
        var execution = await StartExecutionAsync(engine);

        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(2);

        Assert.Equal("Failed States.Runtime", await StatusAsync(execution));
        Assert.Equal(["4 ExecutionRedriven<3", "5 MapStateEntered<4", "6 ExecutionFailed<5"], (await HistoryAsync(engine, execution))[3..]);
    }

    private static ScriptedMachine MapOf(int items, long maxConcurrency) => new ScriptedMachine().Pure("Map", StateType.Map, frame =>
    {
        for (var item = 0; item < items; item++)
        {
            frame.Branch(1);
        }

        frame.FanOut(maxConcurrency);
    }).Succeed("Item");

    private async Task<(DurableEngine Engine, long Execution)> StartWaitingAsync()
    {
        var machine = new ScriptedMachine().Task("A", (frame, _) =>
        {
            _token = frame.Token(ScriptedMachine.Contract<string>()).Value;
            frame.WaitForToken();
            return default;
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        var engine = await StartAsync(machine);
        return (engine, await StartExecutionAsync(engine));
    }
}
