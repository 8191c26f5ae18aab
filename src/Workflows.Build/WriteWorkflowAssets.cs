using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Workflows.Build.Sam;
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

    /// <summary>Whether to write a template of the AWS Serverless Application Model too.</summary>
    public bool SamTemplate { get; set; }

    /// <summary>The runtime of its functions whose handlers are in a class library.</summary>
    public string SamRuntime { get; set; } = "dotnet8";

    /// <summary>Where the functions' code is, seen from the template.</summary>
    public string SamCodeUri { get; set; } = "../";

    /// <summary>Whether one function has the code of all tasks, each with an alias of its own.</summary>
    public bool SamSingleFunction { get; set; }

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

        var files = AssetFiles.Of(AssemblyName, workflows).ToList();
        if (SamTemplate && workflows.Count > 0)
        {
            var (file, warnings) = Sam.SamTemplate.Write(workflows, new SamSettings(SamRuntime, SamCodeUri, SamSingleFunction));
            files.Add(file);
            foreach (var warning in warnings)
            {
                Log.LogWarning(null, warning.Code, null, ProjectFile, 0, 0, 0, 0, "{0}", warning.Message);
            }
        }

        new AssetDirectory(Directory).Update(files);
        FileNames = [.. files.Select(file => new TaskItem(file.Name))];
        return true;
    }
}
