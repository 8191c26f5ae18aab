namespace Workflows.Build.Tests.EndToEnd;

public sealed class PublishTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public void Publishing_carries_the_files_with_and_without_a_build_and_drops_stale_ones()
    {
        _scratch.AddProject("App");
        _scratch.WriteSource("App", Assets.Of("order"));

        _scratch.Run("publish App -o built");
        Assert.Equal(["order.asl.json", "order.mmd", "workflows.manifest.json"], _scratch.Files.Files("built/asl"));

        _scratch.Run("publish App --no-build -c Release -o unbuilt");
        Assert.Equal(_scratch.Files.Files("built/asl"), _scratch.Files.Files("unbuilt/asl"));

        _scratch.WriteSource("App", Assets.Of("refund"));
        _scratch.Run("publish App -o built");
        Assert.Equal(["refund.asl.json", "refund.mmd", "workflows.manifest.json"], _scratch.Files.Files("built/asl"));
    }

    [Fact]
    public void An_application_carries_the_workflows_of_its_libraries_in_one_manifest_unless_it_declines()
    {
        _scratch.AddProject("Library");
        _scratch.WriteSource("Library", Assets.Of("billing"));
        _scratch.AddProject("App", items: """<ProjectReference Include="../Library/Library.csproj" />""");
        _scratch.WriteSource("App", Assets.Of("order"));

        _scratch.Run("publish App -o out");
        Assert.Equal(["billing.asl.json", "billing.mmd", "order.asl.json", "order.mmd", "workflows.manifest.json"], _scratch.Files.Files("out/asl"));
        Assert.Contains(Assets.Entry("billing"), _scratch.Files.Read("out/asl/workflows.manifest.json"));

        _scratch.Run("publish App -o out -p:IncludeReferencedWorkflows=false");
        Assert.Equal(["order.asl.json", "order.mmd", "workflows.manifest.json"], _scratch.Files.Files("out/asl"));
    }

    [Fact]
    public void Each_target_framework_gets_its_files()
    {
        _scratch.AddProject("App", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        _scratch.WriteSource("App", "#if NET10_0\n", Assets.Of("new"), "#endif\n", Assets.Of("order"));

        _scratch.Run("build App");

        Assert.Equal(["order.asl.json", "order.mmd", "workflows.manifest.json"], _scratch.Files.Files("App/bin/Debug/net8.0/asl"));
        Assert.Equal(
            ["new.asl.json", "new.mmd", "order.asl.json", "order.mmd", "workflows.manifest.json"],
            _scratch.Files.Files("App/bin/Debug/net10.0/asl"));
    }

    public void Dispose() => _scratch.Dispose();
}
