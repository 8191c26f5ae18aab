using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>One execution to compare: which workflow, with which input, and what its tasks do. Read by the oracle's recorder too.</summary>
/// <param name="Workflow">The workflow's name, which is also the scenario's folder.</param>
/// <param name="Input">The execution's input.</param>
/// <param name="Tasks">By state name, what the task does at its first, second, … call; the last step repeats. What several machines share is called by the name of its method.</param>
/// <param name="Objects">What Distributed Maps read.</param>
internal sealed record Scenario(string Workflow, JsonElement Input, IReadOnlyDictionary<string, ScenarioStep[]>? Tasks = null, IReadOnlyList<ScenarioObject>? Objects = null)
{
    /// <summary>What stands for a task token in what a task received, here and in the recordings.</summary>
    public const string TaskToken = "TASK-TOKEN";

    /// <summary>The moment at which every scenario starts, here and in the oracle.</summary>
    public static readonly DateTimeOffset StartTime = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
