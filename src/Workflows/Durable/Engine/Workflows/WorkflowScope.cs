namespace Workflows.Durable;

/// <summary>An instance of a workflow class, and what ends with it.</summary>
/// <param name="Workflow">The instance.</param>
/// <param name="Services">Its container; null for none.</param>
/// <param name="Scope">Disposed of afterwards; null for nothing.</param>
public readonly record struct WorkflowScope(object Workflow, IServiceProvider? Services = null, IAsyncDisposable? Scope = null);
