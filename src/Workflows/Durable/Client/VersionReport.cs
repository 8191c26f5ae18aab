namespace Workflows.Durable;

/// <summary>What becomes of open executions under the definitions of a process.</summary>
/// <param name="Continuing">How many go on: their definition is the same, or every state that they are in is.</param>
/// <param name="Stranded">Those that cannot.</param>
public sealed record VersionReport(long Continuing, IReadOnlyList<StrandedExecution> Stranded);
