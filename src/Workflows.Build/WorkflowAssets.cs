namespace Workflows.Build;

/// <summary>What an assembly carries for one workflow, as the generator's <c>WorkflowAssetsAttribute</c> gives it.</summary>
internal sealed class WorkflowAssets(string assemblyName, string name, string asl, string diagram, string manifest)
{
    public string AssemblyName { get; } = assemblyName;

    public string Name { get; } = name;

    public string Asl { get; } = asl;

    public string Diagram { get; } = diagram;

    public string Manifest { get; } = manifest;
}
