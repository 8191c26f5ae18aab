namespace Workflows.Lambda.Tests.Workflows;

/// <summary>What the user writes: how the workflow gets its dependencies.</summary>
public static partial class ParcelWorkflowFunctions
{
    private static partial ParcelWorkflow CreateWorkflow() => new(Scale.Instance);
}
