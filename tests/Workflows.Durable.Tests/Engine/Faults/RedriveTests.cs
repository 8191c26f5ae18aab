using Workflows.Generated;

namespace Workflows.Durable.Tests.Engine;

/// <summary>What is redriven goes on with all its frames: what has ended keeps what it gave, the rest begins again in the state where it was.</summary>
public sealed class RedriveTests : EngineTest
{
    private readonly List<string> _runs = [];
    private readonly HashSet<string> _fails = [];

    [Fact]
    public async Task A_failed_parallel_keeps_what_its_branches_have_given()
    {
        _fails.Add("B2");
        var engine = await StartAsync(Branching());
        var execution = await StartExecutionAsync(engine);
        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));
        Assert.Equal(["A1", "A2", "B1", "B2"], _runs.Order());

        await RedriveAsync(engine, execution);

        Assert.Equal("Succeeded [\"A2\",\"B2\"]", await StatusAsync(execution));
        Assert.Equal(["A1", "A2", "B1", "B2", "B2"], _runs.Order());
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task A_failed_map_keeps_what_its_iterations_have_given_and_runs_those_that_never_began()
    {
        _fails.Add("I1");
        var engine = await StartAsync(Iterating(maxConcurrency: 1));
        var execution = await StartExecutionAsync(engine);
        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));
        Assert.Equal(["I0", "I1"], _runs);

        await RedriveAsync(engine, execution);

        Assert.Equal("Succeeded [\"I0\",\"I1\",\"I2\"]", await StatusAsync(execution));
        Assert.Equal(["I0", "I1", "I1", "I2"], _runs);
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task What_fails_again_is_redriven_again()
    {
        _fails.Add("I1");
        var engine = await StartAsync(Iterating(maxConcurrency: 0));
        var execution = await StartExecutionAsync(engine);
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(2);
        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));

        await RedriveAsync(engine, execution);

        Assert.Equal("Succeeded [\"I0\",\"I1\",\"I2\"]", await StatusAsync(execution));
        Assert.Equal(2, (await Store.DescribeAsync(execution))!.Redrives);
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task What_was_stopped_in_a_branch_goes_on_in_all_branches()
    {
        _fails.Add("wait");
        var engine = await StartAsync(Branching());
        var execution = await StartExecutionAsync(engine);
        await engine.StopExecutionAsync(execution);
        Clock.Advance(2);
        Assert.Equal("Aborted", await StatusAsync(execution));

        await RedriveAsync(engine, execution);
        Clock.Advance(100);

        Assert.Equal("Succeeded [\"A2\",\"B2\"]", await StatusAsync(execution));
        Assert.Equal(["A1", "A2", "B1", "B2"], _runs.Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_parked_goes_on_with_all_its_frames(bool isMap)
    {
        _fails.Add("never");
        var machine = isMap ? Iterating(maxConcurrency: 2) : Branching();
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync(new CancellationToken(true));
        var stored = (await Store.LoadAsync(execution))!;
        Assert.True(stored.Frames.Count > 1);
        await Store.CommitAsync(new ExecutionCommit { Execution = execution, Version = stored.Version, End = new ExecutionEnd(ExecutionStatus.Parked, default, "States.Runtime", "Its process ended.", Clock.GetUtcNow()) });
        engine = await StartAsync(machine);

        await RedriveAsync(engine, execution);
        Clock.Advance(100);

        Assert.Equal(isMap ? "Succeeded [\"I0\",\"I1\",\"I2\"]" : "Succeeded [\"A2\",\"B2\"]", await StatusAsync(execution));
        Assert.Equal(isMap ? ["I0", "I1", "I1", "I2"] : ["A1", "A2", "B1", "B2", "B2"], _runs.Order());
    }

    [Fact]
    public async Task A_distributed_map_that_is_parked_goes_on_with_its_children()
    {
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 5, "Child", "Done", maxConcurrency: 2).Succeed("Done").Task("Child", (frame, token) => RunAsync(frame, $"C{frame.Input(ScriptedMachine.Contract<int>())}", next: null, token));
        _fails.Add("never");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);
        await engine.StopAsync(new CancellationToken(true));
        var stored = (await Store.LoadAsync(execution))!;
        await Store.CommitAsync(new ExecutionCommit { Execution = execution, Version = stored.Version, End = new ExecutionEnd(ExecutionStatus.Parked, default, "States.Runtime", "Its process ended.", Clock.GetUtcNow()) });
        engine = await StartAsync(machine);
        Clock.Advance(5);
        Assert.Equal("Parked States.Runtime", await StatusAsync(execution));

        await RedriveAsync(engine, execution);
        Clock.Advance(100);

        Assert.Equal("Succeeded [\"C0\",\"C1\",\"C2\",\"C3\",\"C4\"]", await StatusAsync(execution));
        Assert.Equal(["C0", "C1", "C2", "C3", "C4"], _runs.Order().Distinct());
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task A_state_that_was_to_be_retried_begins_anew()
    {
        List<TaskCompletionSource> gates = [new(), new()];
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["Q"]);
            frame.Branch(machine["F"]);
        }).Pure("Q", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["X"]);
        }, [new Retrier("TimeoutException")]).Task("X", (frame, token) => RunAsync(frame, "X", "Y", token, machine));
        foreach (var (state, gate) in new[] { ("Y", gates[0]), ("F", gates[1]) })
        {
            machine.Task(state, async (frame, _) =>
            {
                await gate.Task;
                throw new TimeoutException();
            });
        }

        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Schedule(() => gates.ForEach(static gate => gate.SetResult()));
        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));
        Assert.Equal(["X"], _runs);

        await RedriveAsync(engine, execution);

        Assert.Equal(["X", "X"], _runs.Take(2));
    }

    private async Task RedriveAsync(DurableEngine engine, long execution)
    {
        _fails.Clear();
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(10);
    }

    /// <summary>Two branches of two tasks each.</summary>
    private ScriptedMachine Branching()
    {
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            if (frame.IsAnswered)
            {
                frame.End(Enumerable.Range(0, frame.Outputs).Select(index => frame.Output(index, ScriptedMachine.Contract<string>())).ToArray(), ScriptedMachine.Contract<string[]>());
                return;
            }

            frame.FanOut();
            frame.Branch(machine["A1"]);
            frame.Branch(machine["W"]);
        });
        machine.Pure("W", StateType.Wait, frame =>
        {
            if (!frame.IsAnswered && _fails.Contains("wait"))
            {
                frame.WaitSeconds(50);
            }
            else
            {
                frame.MoveTo(machine["B1"]);
            }
        });
        foreach (var (state, next) in new[] { ("A1", "A2"), ("A2", null), ("B1", "B2"), ("B2", null) })
        {
            machine.Task(state, (frame, token) => RunAsync(frame, state, next, token, machine));
        }

        return machine;
    }

    /// <summary>Three iterations of a task.</summary>
    private ScriptedMachine Iterating(long maxConcurrency)
    {
        var machine = new ScriptedMachine();
        return machine.Pure("M", StateType.Map, frame =>
        {
            if (frame.IsAnswered)
            {
                frame.End(Enumerable.Range(0, frame.Outputs).Select(index => frame.Output(index, ScriptedMachine.Contract<string>())).ToArray(), ScriptedMachine.Contract<string[]>());
                return;
            }

            frame.FanOut(maxConcurrency);
            for (var item = 0; item < 3; item++)
            {
                frame.Branch(machine["I"], item, ScriptedMachine.Contract<int>());
            }
        }).Task("I", (frame, token) => RunAsync(frame, $"I{frame.Input(ScriptedMachine.Contract<int>())}", next: null, token));
    }

    private async ValueTask RunAsync(Frame frame, string name, string? next, CancellationToken token, ScriptedMachine? machine = null)
    {
        _runs.Add(name);
        if (_fails.Contains(name))
        {
            throw new TimeoutException();
        }

        if (_fails.Contains("never") && (name is "B2" or "I1" or "C1"))
        {
            await new TaskCompletionSource().Task.WaitAsync(token);
        }

        if (machine is not null && next is not null)
        {
            frame.MoveTo(machine[next]);
        }
        else
        {
            frame.End(name, ScriptedMachine.Contract<string>());
        }
    }
}
