namespace Workflows.Build;

/// <summary>Finds names that cannot be file names, and names that workflows share.</summary>
internal static class NameFaults
{
    public const string UnsafeName = "WFLB0001";

    public const string SharedName = "WFLB0002";

    public static IEnumerable<NameFault> In(IReadOnlyList<WorkflowAssets> workflows) =>
    [
        .. workflows.Where(workflow => !FileNameRules.IsSafe(workflow.Name)).Select(Unsafe),

        // Names that differ only in case are one file on Windows and macOS.
        .. workflows.GroupBy(workflow => workflow.Name, StringComparer.OrdinalIgnoreCase)
            .Where(sharing => sharing.Count() > 1)
            .Select(sharing => Shared([.. sharing])),
    ];

    private static NameFault Unsafe(WorkflowAssets workflow) => new(
        UnsafeName,
        $"The workflow name '{workflow.Name}' in assembly '{workflow.AssemblyName}' cannot be a file name. "
        + $"Name it with [Workflow(\"…\")], using {FileNameRules.Description}.");

    private static NameFault Shared(IReadOnlyList<WorkflowAssets> sharing)
    {
        var names = string.Join(" and ", sharing.Select(workflow => $"'{workflow.Name}'").Distinct());
        var assemblies = sharing.Select(workflow => $"'{workflow.AssemblyName}'").Distinct().ToList();
        var places = assemblies.Count == 1 ? $"in assembly {assemblies[0]}" : $"in assemblies {string.Join(" and ", assemblies)}";
        var remedy = assemblies.Count == 1
            ? "Give each a name of its own with [Workflow(\"…\")]; names that differ only in case are the same."
            : "Rename one with [Workflow(\"…\")], or set the property IncludeReferencedWorkflows to false in this project.";
        return new NameFault(SharedName, $"{sharing.Count} workflows {places} share the name {names}. {remedy}");
    }
}
