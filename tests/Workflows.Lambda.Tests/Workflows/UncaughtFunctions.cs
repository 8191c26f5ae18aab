namespace Workflows.Lambda.Tests.Workflows;

public static partial class UncaughtFunctions
{
    private static partial Uncaught CreateWorkflow() => new(Scale.Instance);
}
