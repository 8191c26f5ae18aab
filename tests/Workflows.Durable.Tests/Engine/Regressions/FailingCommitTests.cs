namespace Workflows.Durable.Tests.Engine;

/// <summary>A store that can be read and not written does not make tasks run without a pause.</summary>
public sealed class FailingCommitTests : EngineTest
{
    [Fact]
    public async Task A_task_runs_again_after_a_pause_that_grows()
    {
        var (runs, fails) = (0, true);
        Around = store => new CommitStore(store, (_, commit) => fails && commit.End is not null ? throw new StoreUnavailableException("The disk is full.") : default);
        var machine = new ScriptedMachine();
        machine.Task("A", _ => ++runs, next: null);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Assert.Equal(1, runs);
        Pass(1);

        // After 100, 300 and 700 milliseconds.
        Assert.Equal(4, runs);
        fails = false;
        Pass(2);
        Assert.Equal("Succeeded 5", await StatusAsync(execution));
    }

    private void Pass(int seconds)
    {
        for (var tenths = seconds * 10; tenths > 0; tenths--)
        {
            Schedule(() => Clock.Advance(0.1));
        }
    }
}
