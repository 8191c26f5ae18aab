using System.Text.Json;

namespace Workflows.Durable.Tests.Engine;

/// <summary>Executions that another one has started, and does not wait for in the end.</summary>
public sealed class ChildTests : EngineTest
{
    private readonly Gate _call = new();

    [Fact]
    public async Task What_times_out_before_it_is_started_is_not_started()
    {
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            await _call.WaitAsync();
            frame.StartExecution("child", JsonSerializer.SerializeToElement(1), ScriptedMachine.Contract<JsonElement>(), ExecutionWaiting.ForEnd, timeoutSeconds: 5);
        }, "arn:aws:states:::states:startExecution.sync:2").Catch("A", "B", "States.Timeout");
        machine.Task("B", (frame, _) => Call(frame, 2), "arn:aws:states:::states:startExecution.sync:2");
        var engine = await StartAsync(machine, Child());
        var execution = await StartExecutionAsync(engine);

        Clock.Advance(10);
        Schedule(_call.Open);
        Clock.Advance(200);

        Assert.Equal("Succeeded 2", await StatusAsync(execution));
        Assert.Single(await ChildrenAsync(execution));
    }

    [Fact]
    public async Task A_branch_that_is_given_up_in_the_turn_in_which_it_starts_a_child_starts_none()
    {
        var fails = new Gate();
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["A"]);
            frame.Branch(machine["F"]);
        }).Task("A", async (frame, _) =>
        {
            await _call.WaitAsync();
            await Call(frame, 1);
        }, "arn:aws:states:::states:startExecution.sync:2").Task("F", async (_, _) =>
        {
            await fails.WaitAsync();
            throw new TimeoutException();
        }).Catch("P", "B", "TimeoutException");
        machine.Task("B", (frame, _) => Call(frame, 2), "arn:aws:states:::states:startExecution.sync:2");
        var engine = await StartAsync(machine, Child());
        var execution = await StartExecutionAsync(engine);

        Schedule(() =>
        {
            _call.Open();
            fails.Open();
        });
        Clock.Advance(200);

        Assert.Equal("Succeeded 2", await StatusAsync(execution));
        Assert.Single(await ChildrenAsync(execution));
    }

    private static ValueTask Call(Frame frame, int number)
    {
        if (frame.IsAnswered)
        {
            frame.End(frame.Answer(ScriptedMachine.Contract<JsonElement>()).GetProperty("Output").GetProperty("n").GetInt32(), ScriptedMachine.Contract<int>());
        }
        else
        {
            frame.StartExecution("child", JsonSerializer.SerializeToElement(new { n = number }), ScriptedMachine.Contract<JsonElement>(), ExecutionWaiting.ForEnd);
        }

        return default;
    }

    private static ScriptedMachine Child() => new ScriptedMachine("child").Wait("C", 100, "D").Succeed("D");

    private async Task<IReadOnlyList<ExecutionDescription>> ChildrenAsync(long parent) => (await Store.ListAsync(new ExecutionFilter { Parent = parent })).Executions;
}
