using Workflows.Durable;

namespace Workflows.Benchmarks.Durable;

/// <summary>An engine for one workflow that needs no container.</summary>
internal static class DurableBench
{
    public static DurableEngine Engine(ExecutionStore store, DurableListener listener, DurableMachine machine, Func<object> workflow) =>
        new(store, [new DurableWorkflow(machine, () => new WorkflowScope(workflow()))], new DurableOptions { Listener = listener });
}
