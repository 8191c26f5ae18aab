using System.Text.Json;

namespace Workflows.Durable.Tests.Engine;

/// <summary>Distributed Maps, whose children are executions; the conformance tests compare their results with those in memory.</summary>
public sealed class DistributedMapTests : EngineTest
{
    [Fact]
    public async Task Ten_thousand_items_have_few_children_at_a_time()
    {
        const int Items = 10_000;
        var most = 0L;
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", Items, "Child", "Count")
            .Pure("Count", StateType.Pass, static frame => frame.End(frame.Input(ScriptedMachine.Contract<int[]>()).Select((item, index) => item == index ? 1 : 0).Sum(), ScriptedMachine.Contract<int>()))
            .Pure("Child", StateType.Pass, frame =>
            {
                most = Math.Max(most, frame.Input(ScriptedMachine.Contract<int>()) % 100 == 0 ? Store.StatisticsAsync().GetAwaiter().GetResult().Open : 0);
                frame.End();
            });
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);

        Assert.Equal($"Succeeded {Items}", await StatusAsync(execution));
        Assert.InRange(most, 2, 2_001);
        Assert.Empty((await Store.ListAsync(new ExecutionFilter { Parent = execution })).Executions);
        Assert.Empty(await Store.LoadChunksAsync(execution, 0));
    }

    [Theory]
    [InlineData(2, 131_068, "Succeeded")]
    [InlineData(2, 131_069, "Failed States.DataLimitExceeded")]
    [InlineData(40, 131_069, "Failed States.DataLimitExceeded")]
    public async Task Results_are_an_array_up_to_the_limit_of_a_states_data(int items, int length, string expected)
    {
        // A result has two quotes more, and the array brackets and commas.
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", items, "Child", "Done")
            .Pure("Done", StateType.Pass, static frame => frame.End())
            .Task("Child", _ => new string('x', length), next: null);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);

        var ended = (await Store.DescribeAsync(execution))!;
        Assert.Equal(expected, ended.Error is null ? $"{ended.Status}" : $"{ended.Status} {ended.Error}");
        var size = (items * (length + 3L)) + 1;
        Assert.Equal(ended.Error is null, size == ended.Output.Length);
        Assert.Equal(ended.Error is not null, ended.Cause?.Contains($"{size:N0} bytes", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task A_redrive_runs_what_has_failed_and_what_was_never_started()
    {
        var runs = new int[5];
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", runs.Length, "Child", "Done", maxConcurrency: 1)
            .Succeed("Done")
            .Task("Child", input => ++runs[input.GetInt32()] == 1 && input.GetInt32() == 3 ? throw new TimeoutException("slow") : input.GetInt32() * 2, next: null);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);
        Assert.Equal($"Failed {Errors.ExceedToleratedFailureThreshold}", await StatusAsync(execution));
        Assert.Equal([1, 1, 1, 1, 0], runs);
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(5);

        Assert.Equal("Succeeded [0,2,4,6,8]", await StatusAsync(execution));
        Assert.Equal([1, 1, 1, 2, 1], runs);
        Assert.Equal(
            ["MapRunStarted", "MapRunFailed", "MapRunRedriven", "MapRunSucceeded"],
            (await HistoryAsync(engine, execution)).Select(static text => text.Split(' ', '<')[1]).Where(static type => type.StartsWith("MapRun", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Children_that_have_yet_to_end_when_their_parent_is_redriven_go_on_when_they_have()
    {
        var (runs, open) = (0, new Gate());
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 2, "Child", "Done").Succeed("Done").Task("Child", async (frame, _) =>
        {
            if (++runs <= 2)
            {
                await open.WaitAsync();
            }

            frame.End(7, ScriptedMachine.Contract<int>());
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);
        Assert.Equal(2, runs);

        // Another process has the children, and is dead.
        var other = await Store.OpenNodeAsync("other", TimeSpan.FromSeconds(60));
        Schedule(() =>
        {
            _ = Store.CloseNodeAsync(1).AsTask();
            _ = Store.ClaimAsync(new ClaimRequest(other, ["scripted/Map"], 10)).AsTask();
        });
        Schedule(open.Open);
        Schedule(() => Clock.Advance(10));
        Assert.Equal(2, (await Store.OwnedAsync(other)).Count);

        await engine.StopExecutionAsync(execution);
        Schedule(() => Clock.Advance(2));
        Assert.Equal("Aborted", await StatusAsync(execution));
        await engine.RedriveExecutionAsync(execution);
        for (var second = 0; second < 100; second++)
        {
            Schedule(() => Clock.Advance(1));
        }

        Assert.Equal("Succeeded [7,7]", await StatusAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task What_is_tolerated_is_left_out()
    {
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 4, "Child", "Done", tolerated: 1)
            .Succeed("Done")
            .Task("Child", static input => input.GetInt32() == 1 ? throw new TimeoutException("slow") : input, next: null);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);

        Assert.Equal("Succeeded [0,2,3]", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_stop_is_passed_on_to_the_children()
    {
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 3, "Child", "Done").Succeed("Done").Wait("Child", 1_000, "Done");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);

        await engine.StopExecutionAsync(execution);
        Clock.Advance(5);

        Assert.Equal("Aborted", await StatusAsync(execution));
        var children = (await Store.ListAsync(new ExecutionFilter { Parent = execution })).Executions;
        Assert.Equal(["Aborted", "Aborted", "Aborted"], children.Select(static child => child.Status.ToString()));
        Assert.All(children, static child => Assert.Equal("scripted/Map", child.Machine));
    }

    [Fact]
    public async Task Nothing_leads_to_a_stop_and_what_it_ends_follows_what_was()
    {
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 1, "Child", "Done").Succeed("Done").Wait("Child", 1_000, "Done");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);

        await engine.StopExecutionAsync(execution);
        Clock.Advance(5);

        Assert.Equal(["3 MapRunStarted<2", "4 MapRunAborted<3", "5 ExecutionAborted<0"], (await HistoryAsync(engine, execution)).TakeLast(3));
    }

    [Fact]
    public async Task A_redrive_is_not_failed_by_what_it_is_about_to_write()
    {
        var isRepaired = false;
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 2, "Child", "Done", maxConcurrency: 2)
            .Succeed("Done")
            .Task("Child", input => input.GetInt32() == 1 && !isRepaired ? throw new TimeoutException("slow") : input, next: "Rest")
            .Wait("Rest", 2, "Loaded")
            .Succeed("Loaded");
        var engine = await StartAsync(machine);

        // At once: the child that rests is still to be stopped, and tells so while the run is redriven.
        WhenEnded = (ended, status) =>
        {
            if (ended == "scripted" && status is ExecutionStatus.Failed && !isRepaired)
            {
                isRepaired = true;
                _ = engine.RedriveExecutionAsync(execution: 1).AsTask();
            }
        };
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(10);

        Assert.True(isRepaired);
        Assert.Equal("Succeeded [0,1]", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_redrive_goes_on_with_children_that_have_not_seen_yet_that_they_were_to_stop()
    {
        var isRepaired = false;
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 2, "Child", "Done", maxConcurrency: 2).Succeed("Done").Task("Child", (frame, cancellationToken) =>
        {
            var item = frame.Input(ScriptedMachine.Contract<int>());
            if (isRepaired)
            {
                frame.End(item, ScriptedMachine.Contract<int>());
                return default;
            }

            return item == 1 ? throw new TimeoutException("slow") : new ValueTask(Hang(cancellationToken));
        });
        Around = static store => new SilentStore(store);
        WhenEnded = (ended, status) =>
        {
            if (ended == "scripted" && status is ExecutionStatus.Failed)
            {
                isRepaired = true;
                _ = Last.RedriveExecutionAsync(execution: 1).AsTask();
            }
        };
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        for (var i = 0; i < 30; i++)
        {
            Schedule(() => Clock.Advance(1));
        }

        Assert.Equal("Succeeded [0,1]", await StatusAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    private static Task Hang(CancellationToken cancellationToken)
    {
        var hangs = new TaskCompletionSource();
        cancellationToken.Register(() => hangs.TrySetCanceled(cancellationToken));
        return hangs.Task;
    }

    [Fact]
    public async Task One_place_is_enough_for_the_map_and_its_children()
    {
        Places = 1;
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", 300, "Child", "Done", maxConcurrency: 5).Succeed("Done").Task("Child", static input => input, next: null);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(600);

        var output = JsonSerializer.Deserialize<int[]>((await Store.DescribeAsync(execution))!.Output.Span);
        Assert.Equal(Enumerable.Range(0, 300), output!);
    }

    [Fact]
    public async Task Failures_of_chunks_that_are_folded_count_and_a_redrive_counts_anew()
    {
        var (runs, fails) = (new int[6], new HashSet<int> { 1, 3 });
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", runs.Length, "Child", "Done", maxConcurrency: 1, tolerated: 1)
            .Succeed("Done")
            .Task("Child", input => ++runs[input.GetInt32()] > 0 && fails.Contains(input.GetInt32()) ? throw new TimeoutException("slow") : input, next: null);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);
        Assert.Equal($"Failed {Errors.ExceedToleratedFailureThreshold}", await StatusAsync(execution));
        Assert.Equal([1, 1, 1, 1, 0, 0], runs);
        fails = [5, 3];
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(10);
        Assert.Equal($"Failed {Errors.ExceedToleratedFailureThreshold}", await StatusAsync(execution));
        Assert.Equal([1, 2, 1, 2, 1, 1], runs);
        fails = [3];
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(10);

        Assert.Equal("Succeeded [0,1,2,4,5]", await StatusAsync(execution));
        Assert.Equal([1, 2, 1, 3, 1, 2], runs);
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task Chunks_that_are_folded_are_not_read_again_before_the_end()
    {
        const int Items = 400;
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", Items, "Child", "Done", maxConcurrency: 1).Pure("Done", StateType.Pass, static frame => frame.End("all", ScriptedMachine.Contract<string>())).Task("Child", static input => input, next: null);
        var protector = new CountingProtector();
        await using var engine = new DurableEngine(
            new ProtectedStore(Store, protector, ["scripted"]),
            [new DurableWorkflow(machine, static () => new WorkflowScope(new object()))],
            new DurableOptions { TimeProvider = Clock, Scheduler = Schedule });
        await engine.StartAsync();

        var execution = (await engine.StartExecutionAsync("scripted", "{}"u8.ToArray())).Id;
        Clock.Advance(60);

        Assert.Equal(ExecutionStatus.Succeeded, (await Store.DescribeAsync(execution))!.Status);
        Assert.InRange(protector.Reads, Items, 40 * Items);
    }
}
