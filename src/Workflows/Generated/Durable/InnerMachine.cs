using System.ComponentModel;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>A workflow class that is a branch or an item processor of another, for generated code.</summary>
/// <param name="definition">The workflow.</param>
/// <param name="names">The states that are called otherwise in the workflow around, with their names there.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InnerMachine(WorkflowDefinition definition, params (string Own, string Here)[] names)
{
    internal DurableMachine Machine { get; } = definition.Machine
        ?? throw new InvalidOperationException($"Workflow '{definition.Name}' was compiled without a machine for the durable engine. Build its assembly anew.");

    internal string NameOf(string state) => InnerWorkflows.NameOf(state, names);
}
