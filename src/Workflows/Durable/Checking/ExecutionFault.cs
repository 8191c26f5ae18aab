namespace Workflows.Durable;

/// <summary>Something that must not be so in a store.</summary>
/// <param name="Execution">The execution's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What is wrong.</param>
public sealed record ExecutionFault(long Execution, string Name, string Description);
