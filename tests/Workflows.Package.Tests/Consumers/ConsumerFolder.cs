namespace Workflows.Package.Tests.Consumers;

/// <summary>Projects of people who have the package and nothing else of ours, built once for all tests.</summary>
public sealed class ConsumerFolder : IDisposable
{
    private readonly TemporaryFolder _files = new();

    public ConsumerFolder()
    {
        var projects = Path.Combine(AppContext.BaseDirectory, "Consumers", "Projects");
        foreach (var file in Directory.GetFiles(projects, "*", SearchOption.AllDirectories))
        {
            _files.Write(Path.GetRelativePath(projects, file), File.ReadAllText(file));
        }

        // The folder is one source more; the user's own, and the public one, stay.
        _files.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Feed.Unpacked}" /></config>
              <packageSources><add key="workflows" value="{Feed.Folder}" /></packageSources>
            </configuration>
            """);
        Good = Build("Good.slnx");
        Wrong = Build("Wrong");
    }

    /// <summary>How the build of the projects without a mistake ended, and what it logged.</summary>
    public (int ExitCode, string Output) Good { get; }

    /// <summary>How the build of the project with a mistake ended, and what it logged.</summary>
    public (int ExitCode, string Output) Wrong { get; }

    /// <summary>Runs a console project's program.</summary>
    public string Run(string project)
    {
        var (exitCode, output) = DotNet.Run(_files, $"{Output(project)}/{project}.dll");
        Assert.Equal(0, exitCode);
        return output.TrimEnd();
    }

    public IReadOnlyList<string> Definitions(string project, string framework = "net10.0") => _files.Files($"{Output(project, framework)}/asl");

    public string Definition(string project, string name) => _files.Read($"{Output(project)}/asl/{name}.asl.json");

    /// <summary>The assemblies that the compiler was given as analyzers, by their path in the package.</summary>
    public IReadOnlyList<string> Analyzers(string project, string framework = "net10.0") =>
    [
        .. _files.Read($"{Output(project, framework)}/analyzers.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => path.StartsWith(Feed.Unpacked + "workflows", StringComparison.Ordinal))
            .Select(path => path[path.IndexOf("analyzers/", StringComparison.Ordinal)..].Trim())
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _files.Dispose();

    private static string Output(string project, string framework = "net10.0") => $"{project}/bin/Debug/{framework}";

    private (int ExitCode, string Output) Build(string project) => DotNet.Build(_files, $"build {project} -p:WorkflowsVersion={Feed.Version}");
}
