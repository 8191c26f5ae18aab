namespace Workflows.Build;

/// <summary>Which files the workflows of a project make.</summary>
internal static class AssetFiles
{
    public const string DefinitionExtension = ".asl.json";

    public const string DiagramExtension = ".mmd";

    /// <summary>A definition and a diagram per workflow, and one manifest; nothing if there is no workflow.</summary>
    public static IReadOnlyList<AssetFile> Of(string assemblyName, IReadOnlyList<WorkflowAssets> workflows)
    {
        if (workflows.Count == 0)
        {
            return [];
        }

        var ordered = workflows.OrderBy(workflow => workflow.Name, StringComparer.Ordinal).ToList();
        return
        [
            .. ordered.Select(workflow => new AssetFile(workflow.Name + DefinitionExtension, workflow.Asl)),
            .. ordered.Select(workflow => new AssetFile(workflow.Name + DiagramExtension, workflow.Diagram)),
            new AssetFile(WorkflowsManifest.FileName, WorkflowsManifest.Write(assemblyName, ordered)),
        ];
    }
}
