namespace Workflows.Hosting;

/// <summary>A workflow that is registered, and how an instance of its class is made.</summary>
/// <param name="Definition">The workflow.</param>
/// <param name="Build">Makes an instance, with a scope's services.</param>
internal sealed record RunnableWorkflow(WorkflowDefinition Definition, Func<IServiceProvider, object> Build);
