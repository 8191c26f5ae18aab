using System.Diagnostics;

namespace Workflows.Build.Tests.EndToEnd;

/// <summary>Projects in a temporary folder that take the targets and the task as a consumer of the package does.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private const string LogFile = "build.log";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private static readonly string s_package = Path.Combine(AppContext.BaseDirectory, "package/");

    public TemporaryFolder Files { get; } = new();

    public void AddProject(string name, string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "") =>
        Files.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="Workflows" HintPath="{s_package}lib/$(TargetFramework)/Workflows.dll" />
                {items}
              </ItemGroup>
              <Import Project="{s_package}build/Workflows.targets" />
            </Project>
            """);

    public void WriteSource(string project, params string[] sources) => Files.Write($"{project}/Source.cs", string.Concat(sources));

    /// <summary>Runs <c>dotnet</c> and expects success.</summary>
    public void Run(string arguments)
    {
        var (exitCode, output) = TryRun(arguments);
        Assert.True(exitCode == 0, $"dotnet {arguments} gave {exitCode}:\n{output}");
    }

    public (int ExitCode, string Output) TryRun(string arguments)
    {
        // The compiler server stays alive and would hold a redirected output open, hence a log file.
        var start = new ProcessStartInfo("dotnet", $"{arguments} -nologo -nodeReuse:false -noConsoleLogger -fileLogger -flp:logFile={LogFile};verbosity=minimal")
        {
            WorkingDirectory = Files.Root,
        };

        // What the build of these tests left in the environment would make the child use its settings.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        Assert.True(process.WaitForExit(s_limit), $"dotnet {arguments} did not end");
        return (process.ExitCode, Files.Read(LogFile));
    }

    public void Dispose() => Files.Dispose();
}
