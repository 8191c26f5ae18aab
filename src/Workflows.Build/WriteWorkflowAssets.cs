using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace Workflows.Build;

/// <summary>Writes the definitions, the diagrams and the manifest of a compiled project's workflows to a folder.</summary>
public sealed class WriteWorkflowAssets : Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The assembly's name, which the manifest repeats.</summary>
    [Required]
    public string AssemblyName { get; set; } = "";

    /// <summary>Referenced assemblies, whose workflows the project carries along.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The folder to write to. Definitions, diagrams and a manifest in it that belong to no workflow are deleted.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>The project file, for messages.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>The names of the files that the folder holds now.</summary>
    [Output]
    public ITaskItem[] FileNames { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var workflows = WorkflowAssetsReader.Read(Assembly)
            .Concat(References.SelectMany(reference => WorkflowAssetsReader.Read(reference.ItemSpec)))
            .ToList();
        foreach (var fault in NameFaults.In(workflows))
        {
            Log.LogError(null, fault.Code, null, ProjectFile, 0, 0, 0, 0, "{0}", fault.Message);
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var files = AssetFiles.Of(AssemblyName, workflows);
        new AssetDirectory(Directory).Update(files);
        FileNames = [.. files.Select(file => new TaskItem(file.Name))];
        return true;
    }
}
