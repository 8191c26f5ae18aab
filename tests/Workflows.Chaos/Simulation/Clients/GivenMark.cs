using Workflows.Chaos.Subjects;

namespace Workflows.Chaos.Simulation;

/// <summary>Where a mark comes from.</summary>
/// <param name="Execution">The execution's name.</param>
/// <param name="State">The state whose task has given it.</param>
/// <param name="Job">What it was about, where the task knows it.</param>
internal sealed record GivenMark(string Execution, string State, Job? Job);
