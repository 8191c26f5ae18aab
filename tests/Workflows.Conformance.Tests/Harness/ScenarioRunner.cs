using System.Text.Json;
using Workflows.Conformance.Tests.TestTime;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Runs a scenario on the compiled runner.</summary>
internal static class ScenarioRunner
{
    public static async Task<Outcome> RunAsync(WorkflowUnderTest workflow, Scenario scenario, string executionName, bool isObserved = true)
    {
        var time = new VirtualTime(Scenario.StartTime);
        var path = new PathListener(workflow.Name);
        var store = new ScenarioStore(scenario.Objects ?? []);
        var tasks = new ScenarioTasks(scenario, workflow.Json, time);
        var services = new ScenarioServices(tasks);
        workflow.Serve(services);
        var options = new RunOptions
        {
            TimeProvider = time,
            Listener = isObserved ? path : null,
            ExecutionName = executionName,
            ObjectStore = store,
            MaxDegreeOfParallelism = 1,
            Services = services.Handlers,
            Callbacks = services.Hub,
        };
        JsonElement? output;
        try
        {
            output = await time.Run(() => workflow.RunAsync(tasks, scenario.Input, options));
        }
        catch (WorkflowTimedOutException timeout)
        {
            return new Outcome(Outcome.TimedOut, path.States, Seconds(time), tasks.Calls, Error: timeout.Error, Cause: timeout.Cause, Inner: path.Inner);
        }
        catch (WorkflowFailedException failure)
        {
            return new Outcome(Outcome.Failed, path.States, Seconds(time), tasks.Calls, Error: failure.Error, Cause: failure.Cause, Inner: path.Inner);
        }

        return new Outcome(Outcome.Succeeded, path.States, Seconds(time), tasks.Calls, output, Inner: path.Inner, Written: store.Written);
    }

    // To the millisecond, as the recorder does.
    private static double Seconds(VirtualTime time) => Math.Round(time.Elapsed.TotalSeconds, 3);
}
