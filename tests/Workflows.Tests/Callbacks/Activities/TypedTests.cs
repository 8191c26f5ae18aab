namespace Workflows.Tests.Callbacks.Activities;

public sealed class TypedTests
{
    private readonly CallbackHub _hub = new();

    [Fact]
    public async Task A_typed_worker_reads_its_input_and_answers_with_its_result()
    {
        using var state = new Scheduled(_hub, "b.png");

        var task = (await _hub.GetActivityTaskAsync<Photo, string>("resize"))!;

        Assert.Equal(new Photo("b.png"), task.ReadInput());
        _hub.SendTaskSuccess(task.TaskToken, "small.png");
        Assert.Equal("small.png", await state.Result);
    }

    [Fact]
    public async Task Each_reading_gives_an_input_of_its_own()
    {
        using var state = new Scheduled(_hub);

        var task = (await _hub.GetActivityTaskAsync<Photo, string>("resize"))!;

        Assert.NotSame(task.ReadInput(), task.ReadInput());
    }

    [Fact]
    public async Task A_typed_worker_gets_nothing_after_a_while()
    {
        var clock = new TestClock();
        var poll = new CallbackHub(clock).GetActivityTaskAsync<Photo, string>("resize");

        clock.Advance(60);

        Assert.Null(await poll);
    }

    [Fact]
    public async Task A_worker_with_other_types_is_told_which_and_the_task_stays()
    {
        using var state = new Scheduled(_hub);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => _hub.GetActivityTaskAsync<Photo, int>("resize"));

        Assert.Contains("'Resize'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("System.String", exception.Message, StringComparison.Ordinal);
        Assert.Contains("System.Int32", exception.Message, StringComparison.Ordinal);
        Assert.Equal(state.Token, (await _hub.GetActivityTaskAsync<Photo, string>("resize"))!.TaskToken.Value);
    }

    [Fact]
    public async Task A_typed_worker_is_told_when_nobody_waits_any_longer()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync<Photo, string>("resize"))!;
        var told = new TaskCompletionSource();
        task.Closed.Register(told.SetResult);

        state.Stop();

        await told.Task;
    }
}
