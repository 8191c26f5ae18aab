using Workflows.Generated;

namespace Workflows.Durable.Tests.Engine;

/// <summary>An execution that its process has given back, and whose instance is still being disposed of, is taken again all the same.</summary>
public sealed class ClosingTests : EngineTest, IAsyncDisposable
{
    private readonly TaskCompletionSource _gate = new();
    private Func<ValueTask> _disposing = static () => default;

    [Fact]
    public async Task An_answer_that_comes_meanwhile_is_taken()
    {
        var token = "";
        var machine = new ScriptedMachine();
        machine.Pure("A", StateType.Pass, frame =>
        {
            Assert.NotNull(frame.Workflow);
            frame.MoveTo(machine["Ask"]);
        }).Task("Ask", (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End(frame.Answer(ScriptedMachine.Contract<int>()), ScriptedMachine.Contract<int>());
                return default;
            }

            token = frame.Token(ScriptedMachine.Contract<int>()).Value;
            frame.WaitForToken();
            return default;
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        Scope = this;
        _disposing = () => new ValueTask(_gate.Task);
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        await engine.SendTaskSuccessAsync(token, "1"u8.ToArray());
        Assert.Equal("Running", await StatusAsync(execution));
        Schedule(_gate.SetResult);

        Assert.Equal("Succeeded 1", await StatusAsync(execution));
    }

    [Fact]
    public async Task An_instance_that_cannot_be_disposed_of_does_not_keep_it()
    {
        var machine = new ScriptedMachine();
        machine.Pure("A", StateType.Pass, frame =>
        {
            Assert.NotNull(frame.Workflow);
            frame.MoveTo(machine["W"]);
        }).Wait("W", 1, "B").Succeed("B");
        Scope = this;
        _disposing = static () => throw new InvalidOperationException("It cannot be disposed of.");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Clock.Advance(2);

        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }

    [Fact]
    public async Task What_runs_is_not_run_beside_itself()
    {
        var runs = 0;
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            runs++;
            await _gate.Task;
            frame.End();
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        await engine.ReloadAsync(execution);
        Schedule(_gate.SetResult);

        Assert.Equal(1, runs);
        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_task_that_ends_after_its_execution_leaves_nothing_behind()
    {
        var (cancelled, isClosed) = (default(CancellationToken), false);
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, token) =>
        {
            cancelled = token;
            await _gate.Task;
            var settings = new MapRunSettings("scripted", "A", observer: null, frame.Options);
            var items = new ComputedItems<int>(Items());
            Assert.True(items.TryRead(out _));
            frame.MapRun<int, int>(settings, items, ScriptedMachine.Contract<int>(), 0);
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        await engine.StopExecutionAsync(execution);
        Assert.Equal("Aborted", await StatusAsync(execution));

        Schedule(_gate.SetResult);

        Assert.True(isClosed);
        Assert.Throws<ObjectDisposedException>(() => cancelled.WaitHandle);

        IEnumerable<int> Items()
        {
            try
            {
                yield return 1;
                yield return 2;
            }
            finally
            {
                isClosed = true;
            }
        }
    }

    ValueTask IAsyncDisposable.DisposeAsync() => _disposing();
}
