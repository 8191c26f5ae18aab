using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests;

/// <summary>The compiled runner, and the durable engine, do what an independent interpreter did with the emitted definition.</summary>
public sealed class ConformanceTests
{
    // A branch goes on at the moment at which one beside it fails, or a child at which another is one failure too many (a wait ends after 4 seconds, and a call fails after 4): either may
    // come first. What differs is only whether its next states are entered.
    private static readonly string[] Races = ["tables/deep-inside-fails", "visits/two-fail-of-one-that-may"];

    public static TheoryData<string> Scenarios => new(ScenarioFiles.Scenarios);

    public static TheoryData<string> Workflows => new(WorkflowTable.Names);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Runner_does_what_the_oracle_did(string @case)
    {
        var scenario = ScenarioFiles.ReadScenario(@case);
        var workflow = WorkflowTable.Find(scenario.Workflow);

        var runner = await ScenarioRunner.RunAsync(workflow, scenario, executionName: @case.Split('/')[1]);

        var differences = Comparison.Differences(ScenarioFiles.ReadRecording(@case), runner, workflow.GivesOutput);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>What is done at once runs in a method of its own then, see docs/decisions/run-at-once.md.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Runner_does_the_same_when_nobody_listens(string @case)
    {
        var scenario = ScenarioFiles.ReadScenario(@case);
        var workflow = WorkflowTable.Find(scenario.Workflow);

        var runner = await ScenarioRunner.RunAsync(workflow, scenario, executionName: @case.Split('/')[1], isObserved: false);

        var recording = ScenarioFiles.ReadRecording(@case);
        var differences = Comparison.Differences(recording.Unheard, runner, workflow.GivesOutput);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Engine_does_what_the_oracle_did(string @case)
    {
        var scenario = ScenarioFiles.ReadScenario(@case);
        var workflow = WorkflowTable.Find(scenario.Workflow);

        var engine = await EngineRunner.RunAsync(workflow, scenario, executionName: @case.Split('/')[1]);

        var differences = Comparison.Differences(Expected(@case, engine), engine, workflow.GivesOutput);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Engine_does_the_same_when_it_is_killed_after_each_commit(string @case)
    {
        var scenario = ScenarioFiles.ReadScenario(@case);
        var workflow = WorkflowTable.Find(scenario.Workflow);

        var engine = await EngineRunner.RunAsync(workflow, scenario, executionName: @case.Split('/')[1], isKilled: true);

        var differences = Comparison.Differences(Expected(@case, engine).WithCallsOnce(), engine.WithCallsOnce(), workflow.GivesOutput);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Definition_is_the_one_that_the_oracle_ran(string workflow) =>
        Assert.Equal(ScenarioFiles.ReadRecordedDefinition(workflow), WorkflowTable.Find(workflow).Asl, ignoreLineEndingDifferences: true);

    private static Outcome Expected(string @case, Outcome engine)
    {
        var recording = ScenarioFiles.ReadRecording(@case).WithoutLeftBehind(engine);
        return Races.Contains(@case) ? recording with { Inner = engine.Inner } : recording;
    }
}
