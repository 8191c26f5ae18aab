namespace Workflows.Build.Tests.EndToEnd;

/// <summary>Projects in a temporary folder that take the targets and the task as a consumer of the package does.</summary>
internal sealed class ScratchFolder : IDisposable
{
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

    public (int ExitCode, string Output) TryRun(string arguments) => DotNet.Build(Files, arguments);

    public void Dispose() => Files.Dispose();
}
