using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests;

/// <summary>The compiled runner does what an independent interpreter did with the emitted definition.</summary>
public sealed class ConformanceTests
{
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

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Definition_is_the_one_that_the_oracle_ran(string workflow) =>
        Assert.Equal(ScenarioFiles.ReadRecordedDefinition(workflow), WorkflowTable.Find(workflow).Asl, ignoreLineEndingDifferences: true);
}
