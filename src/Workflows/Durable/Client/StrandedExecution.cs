namespace Workflows.Durable;

/// <summary>An execution that the definitions of a process cannot go on with.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Machine">The workflow.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">The state that it is in.</param>
/// <param name="Reason">What is different, and what to do.</param>
public sealed record StrandedExecution(long Id, string Machine, string Name, string State, string Reason);
