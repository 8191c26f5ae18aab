namespace Workflows.Durable.Tests.Engine;

/// <summary>An execution that nobody can go on with can still be stopped.</summary>
public sealed class StoppingTests : EngineTest
{
    private string _token = "";

    [Fact]
    public async Task What_is_stranded_can_be_stopped()
    {
        var execution = await StrandAsync();
        Assert.True((await Store.DescribeAsync(execution))!.IsStranded);

        await Last.StopExecutionAsync(execution, "Enough", "It never will.");
        Clock.Advance(2);

        Assert.Equal("Aborted Enough", await StatusAsync(execution));
        Assert.False((await Store.DescribeAsync(execution))!.IsStranded);
        Assert.Equal("ExecutionAborted", (await HistoryAsync(Last, execution))[^1].Split(' ', '<')[1]);
    }

    [Fact]
    public async Task What_has_no_workflow_any_longer_can_be_stopped()
    {
        var engine = await StartAsync(Waiting());
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync();
        engine = await StartAsync(new ScriptedMachine("other").Succeed("A"));

        await engine.StopExecutionAsync(execution);
        Clock.Advance(2);

        Assert.Equal("Aborted", await StatusAsync(execution));
    }

    [Fact]
    public async Task Its_children_are_told_and_end_too()
    {
        var parent = Calling("child");
        var engine = await StartAsync(parent, Waiting("child"));
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync();
        engine = await StartAsync(new ScriptedMachine("other").Succeed("A"));

        await engine.StopExecutionAsync(execution);
        Clock.Advance(3);

        Assert.Equal(["Aborted", "Aborted"], (await Store.ListAsync(new ExecutionFilter())).Executions.Select(static listed => listed.Status.ToString()));
    }

    [Fact]
    public async Task A_stranded_child_ends_when_its_parent_does()
    {
        var engine = await StartAsync(Calling("child"), Waiting("child"));
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync();
        engine = await StartAsync(Calling("child"), new ScriptedMachine("child").Succeed("Other"));
        var child = Assert.Single((await Store.ListAsync(new ExecutionFilter { Parent = execution })).Executions).Id;
        Clock.Advance(1_002);
        Assert.True((await Store.DescribeAsync(child))!.IsStranded);

        await engine.StopExecutionAsync(execution);
        Clock.Advance(2);

        Assert.Equal(("Aborted", "Aborted"), (await StatusAsync(execution), await StatusAsync(child)));
    }

    [Fact]
    public async Task An_answer_that_was_accepted_is_in_its_history()
    {
        var machine = new ScriptedMachine().Task("A", (frame, _) =>
        {
            _token = frame.Token(ScriptedMachine.Contract<string>()).Value;
            frame.WaitForToken();
            return default;
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync();
        engine = await StartAsync(new ScriptedMachine("other").Succeed("A"));
        await engine.SendTaskSuccessAsync(_token, "\"yes\""u8.ToArray());

        await engine.StopExecutionAsync(execution);
        Clock.Advance(2);

        Assert.Equal("Aborted", await StatusAsync(execution));
        Assert.Equal(["TaskSucceeded", "ExecutionAborted"], (await HistoryAsync(engine, execution)).Select(static text => text.Split(' ', '<')[1]).TakeLast(2));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task It_is_redriven_when_its_workflow_is_back()
    {
        var execution = await StrandAsync();
        await Last.StopExecutionAsync(execution);
        Clock.Advance(2);
        await Last.StopAsync();
        var engine = await StartAsync(Waiting());

        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(1_002);

        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }

    private static ScriptedMachine Waiting(string name = "scripted") => new ScriptedMachine(name).Wait("A", 1_000, "B").Succeed("B");

    private static ScriptedMachine Calling(string child)
    {
        var machine = new ScriptedMachine();
        return machine.Task("Call", (frame, _) =>
        {
            frame.StartExecution(child, 1, ScriptedMachine.Contract<int>(), ExecutionWaiting.ForEnd);
            return default;
        }, "arn:aws:states:::states:startExecution.sync:2");
    }

    /// <summary>An execution whose state is gone in the engine that runs now.</summary>
    private async Task<long> StrandAsync()
    {
        var engine = await StartAsync(Waiting());
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync();
        await StartAsync(new ScriptedMachine().Succeed("Other"));
        Clock.Advance(1_002);
        return execution;
    }
}
