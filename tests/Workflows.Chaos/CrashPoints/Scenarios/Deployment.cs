using Workflows.Chaos.Subjects;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>The workflows of a process.</summary>
/// <param name="work">What their tasks do.</param>
internal delegate IReadOnlyList<DurableWorkflow> Deployment(IWork work);
