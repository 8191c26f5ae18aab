using Microsoft.Build.Utilities;

namespace Workflows.Build.Tests.Task;

/// <summary>Runs the task over assemblies compiled from source, into the folder <c>asl</c>.</summary>
internal sealed class TaskRun : IDisposable
{
    public const string Folder = "asl";

    public const string ProjectFile = "Shop.csproj";

    public TemporaryFolder Files { get; } = new();

    public RecordingBuildEngine Engine { get; } = new();

    /// <summary>The names that the last run gave to the targets.</summary>
    public IReadOnlyList<string> FileNames { get; private set; } = [];

    public bool Execute(string source, params string[] references)
    {
        var task = new WriteWorkflowAssets
        {
            BuildEngine = Engine,
            Assembly = AssemblyCompiler.Compile(Files, "Shop", source),
            AssemblyName = "Shop",
            References = [.. references.Select(reference => new TaskItem(reference))],
            Directory = Files.PathOf(Folder),
            ProjectFile = ProjectFile,
        };
        var succeeded = task.Execute();
        FileNames = [.. task.FileNames.Select(file => file.ItemSpec)];
        return succeeded;
    }

    public string Compile(string assemblyName, string source) => AssemblyCompiler.Compile(Files, assemblyName, source);

    public byte[] Bytes(string fileName) => File.ReadAllBytes(Files.PathOf(Path.Combine(Folder, fileName)));

    public string Text(string fileName) => Files.Read(Path.Combine(Folder, fileName));

    public void Dispose() => Files.Dispose();
}
