namespace Workflows.Durable;

/// <summary>A page of a list.</summary>
/// <param name="Executions">The executions, without inputs and outputs, the latest first.</param>
/// <param name="Next">Where the next page begins; null if there is none.</param>
public sealed record ExecutionPage(IReadOnlyList<ExecutionDescription> Executions, string? Next);
