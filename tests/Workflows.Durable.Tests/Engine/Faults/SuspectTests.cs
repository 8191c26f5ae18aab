namespace Workflows.Durable.Tests.Engine;

/// <summary>Executions that processes have ended with twice or more.</summary>
public sealed class SuspectTests : EngineTest
{
    private readonly List<string> _begun = [];
    private readonly Dictionary<string, TaskCompletionSource> _gates = [];

    [Fact]
    public async Task A_suspect_begins_when_all_others_have_ended_and_nothing_begins_beside_it()
    {
        await StrikeAsync("suspect", 2);
        var engine = await StartAsync(Gated());
        await StartExecutionAsync(engine, name: "busy");
        Clock.Advance(70);
        Assert.Equal(["busy"], _begun);

        End("busy");
        Assert.Equal(["busy", "suspect"], _begun);
        await StartExecutionAsync(engine, name: "later");
        Clock.Advance(3);
        Assert.Equal(["busy", "suspect"], _begun);
        End("suspect");
        Clock.Advance(1);

        Assert.Equal(["busy", "suspect", "later"], _begun);
    }

    [Fact]
    public async Task A_suspect_does_not_starve_where_something_always_runs()
    {
        await StrikeAsync("suspect", 2);
        var engine = await StartAsync(Gated());
        await StartExecutionAsync(engine, name: "busy");

        Clock.Advance(100);

        Assert.Equal(["busy", "suspect"], _begun);
    }

    [Fact]
    public async Task Others_begin_beside_a_suspect_that_does_no_harm_for_long()
    {
        await StrikeAsync("suspect", 2);
        var engine = await StartAsync(Gated());
        Clock.Advance(8);
        Assert.Equal(["suspect"], _begun);

        await StartExecutionAsync(engine, name: "later");
        Assert.Equal(["suspect"], _begun);
        Clock.Advance(20);

        Assert.Equal(["suspect", "later"], _begun);
    }

    [Fact]
    public async Task Suspects_run_one_after_the_other_and_let_others_pass()
    {
        await StrikeAsync(2, "first", "second");
        Clock.Advance(60);
        await StrikeAsync("other", 1);
        await StartAsync(Gated());
        Assert.Equal(["first"], _begun);

        End("first");
        Clock.Advance(0);
        Assert.Equal(["first", "other"], _begun);
        End("other");
        Clock.Advance(1);

        Assert.Equal(["first", "other", "second"], _begun);
    }

    [Fact]
    public async Task What_has_too_many_strikes_is_parked_and_goes_on_when_it_is_redriven()
    {
        var execution = await StrikeAsync("suspect", 5);
        Clock.Advance(60);
        var engine = await StartAsync(Gated());
        Clock.Advance(2);
        Assert.Equal("Parked States.Runtime", await StatusAsync(execution));
        Assert.Empty(_begun);

        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(2);
        End("suspect");

        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }

    [Fact]
    public async Task An_answer_that_was_accepted_before_it_is_parked_is_in_its_history()
    {
        var token = "";
        var machine = new ScriptedMachine().Task("A", (frame, _) =>
        {
            token = frame.Token(ScriptedMachine.Contract<int>()).Value;
            frame.WaitForToken();
            return default;
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync();
        await engine.SendTaskSuccessAsync(token, "1"u8.ToArray());
        for (var strikes = 0; strikes < 5; strikes++)
        {
            var node = await Store.OpenNodeAsync("dead", TimeSpan.FromSeconds(1));
            Assert.Single((await Store.ClaimAsync(new ClaimRequest(node, ["scripted"], 1))).Executions);
            Clock.Advance(1);
            await Store.RecoverAsync(10);
            Clock.Advance(64);
        }

        engine = await StartAsync(machine);
        Clock.Advance(2);

        Assert.Equal("Parked States.Runtime", await StatusAsync(execution));
        Assert.Single((await HistoryAsync(engine, execution)).Select(static text => text.Split(' ', '<')[1]), "TaskSucceeded");
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task A_suspect_that_is_to_be_stopped_ends_at_once()
    {
        var execution = await StrikeAsync("suspect", 5);
        var engine = await StartAsync(Gated());

        await engine.StopExecutionAsync(execution);
        Clock.Advance(2);

        Assert.Equal("Aborted", await StatusAsync(execution));
        Assert.Empty(_begun);
    }

    [Fact]
    public async Task The_listener_is_told_how_late_what_was_taken_is()
    {
        await StrikeAsync("late", 1);
        Clock.Advance(7);

        await StartAsync(Gated());

        Assert.Equal([(1, TimeSpan.FromSeconds(7))], Claims);
    }

    private void End(string name) => Schedule(_gates[name].SetResult);

    private ScriptedMachine Gated() => new ScriptedMachine().Task("A", async (frame, token) =>
    {
        var name = frame.Context.Execution.Name;
        _begun.Add(name);
        _gates[name] = new TaskCompletionSource();
        await _gates[name].Task.WaitAsync(token);
        frame.End();
    });

    private async Task<long> StrikeAsync(string name, int strikes) => (await StrikeAsync(strikes, name))[0];

    /// <summary>Executions whose process has ended so many times.</summary>
    private async Task<long[]> StrikeAsync(int strikes, params string[] names)
    {
        var workflow = new DurableWorkflow(Gated(), static () => new WorkflowScope(new object()));
        var engine = new DurableEngine(Store, [workflow]);
        await Store.SaveDefinitionAsync(new WorkflowHost(workflow).Definition);
        var node = await Store.OpenNodeAsync("dead", TimeSpan.FromSeconds(1));
        var executions = new long[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            executions[i] = (await Store.StartAsync(engine.Prepare("scripted", "{}"u8.ToArray(), names[i]) with { Owner = node })).Execution;
        }

        for (var left = strikes; ;)
        {
            Clock.Advance(1);
            await Store.RecoverAsync(10);
            if (--left == 0)
            {
                return executions;
            }

            Clock.Advance(1 << 6);
            node = await Store.OpenNodeAsync("dead", TimeSpan.FromSeconds(1));
            for (var taken = 0; taken < names.Length;)
            {
                taken += (await Store.ClaimAsync(new ClaimRequest(node, ["scripted"], 1_000))).Executions.Count;
            }
        }
    }
}
