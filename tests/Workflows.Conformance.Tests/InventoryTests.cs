using System.Reflection;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests;

/// <summary>Nothing is left out: workflows, scenarios and recordings belong together.</summary>
public sealed class InventoryTests
{
    [Fact]
    public void Each_scenario_has_a_recording_and_each_recording_a_scenario() => Assert.Equal(ScenarioFiles.Scenarios, ScenarioFiles.Recordings);

    [Fact]
    public void Each_workflow_of_the_assembly_and_of_its_samples_has_a_scenario()
    {
        var declared = new[] { typeof(InventoryTests), typeof(Travel.TravelSaga), typeof(Corpus.PathBasedOnData) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Select(type => type.GetCustomAttribute<WorkflowAttribute>()?.Name)
            .OfType<string>()
            .Order(StringComparer.Ordinal);
        var run = ScenarioFiles.Scenarios
            .Select(@case => ScenarioFiles.ReadScenario(@case).Workflow)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(declared, run);
    }

    [Fact]
    public void Each_scenario_of_a_port_has_a_recording_of_its_original() =>
        Assert.Equal(ScenarioFiles.Scenarios.Where(@case => ScenarioFiles.HasOriginal(@case.Split('/')[0])), ScenarioFiles.Originals);

    [Fact]
    public void Each_scenario_lies_in_the_folder_of_its_workflow() =>
        Assert.All(ScenarioFiles.Scenarios, @case => Assert.Equal(@case.Split('/')[0], ScenarioFiles.ReadScenario(@case).Workflow));

    [Fact]
    public void There_are_enough_of_both()
    {
        Assert.True(ScenarioFiles.Scenarios.Count >= 800, $"{ScenarioFiles.Scenarios.Count} scenarios");
        Assert.True(WorkflowTable.Names.Count() >= 90, $"{WorkflowTable.Names.Count()} workflows");
    }
}
