namespace Workflows.Build.Tests.EndToEnd;

public sealed class IncrementalBuildTests : IDisposable
{
    private const string Obj = "App/obj/Debug/net10.0/asl";
    private const string Bin = "App/bin/Debug/net10.0/asl";

    private static readonly string[] s_orderFiles = ["order.asl.json", "order.mmd", "workflows.manifest.json"];

    private readonly ScratchFolder _scratch = new();

    public IncrementalBuildTests()
    {
        _scratch.AddProject("App");
        _scratch.WriteSource("App", Assets.Of("order"));
        _scratch.Run("build App");
    }

    [Fact]
    public void Builds_write_what_changed_and_a_shared_name_fails_them()
    {
        AssertFiles(s_orderFiles);
        _scratch.Files.MakeOld(Obj);
        _scratch.Files.MakeOld(Bin);

        _scratch.Run("build App --no-restore");
        AssertWritten();

        _scratch.WriteSource("App", Assets.Of("order"), "class Unrelated;");
        _scratch.Run("build App --no-restore");
        AssertWritten();

        _scratch.WriteSource("App", Assets.Of("order", asl: """{"Comment":"new"}"""));
        _scratch.Run("build App --no-restore");
        AssertWritten("order.asl.json");
        Assert.Equal("""{"Comment":"new"}""", _scratch.Files.Read($"{Bin}/order.asl.json"));

        _scratch.WriteSource("App", Assets.Of("refund"), Assets.Of("refund", asl: "{}"));
        var (exitCode, output) = _scratch.TryRun("build App --no-restore");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("App.csproj : error WFLB0002: 2 workflows in assembly 'App' share the name 'refund'.", output);
        AssertWritten("order.asl.json");
    }

    [Fact]
    public void Deleted_files_return_and_removed_workflows_take_their_files_along()
    {
        _scratch.Files.Delete($"{Obj}/order.asl.json");
        _scratch.Files.Delete($"{Bin}/order.mmd");
        _scratch.Run("build App --no-restore");
        AssertFiles(s_orderFiles);

        _scratch.WriteSource("App", Assets.Of("purchase"));
        _scratch.Run("build App --no-restore");
        AssertFiles("purchase.asl.json", "purchase.mmd", "workflows.manifest.json");

        _scratch.WriteSource("App", "class Empty;");
        _scratch.Run("build App --no-restore");
        AssertFiles();
    }

    [Fact]
    public void A_design_time_build_writes_nothing_and_cleaning_removes_all()
    {
        _scratch.Files.Delete($"{Obj}/order.mmd");
        _scratch.Run("build App --no-restore -t:Compile -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true");
        Assert.Equal(["order.asl.json", "workflows.manifest.json"], _scratch.Files.Files(Obj));

        _scratch.Run("build App --no-restore");
        _scratch.Run("clean App");
        AssertFiles();
    }

    public void Dispose() => _scratch.Dispose();

    private void AssertFiles(params string[] expected)
    {
        Assert.Equal(expected, _scratch.Files.Files(Obj));
        Assert.Equal(expected, _scratch.Files.Files(Bin));
    }

    private void AssertWritten(params string[] expected)
    {
        Assert.Equal(expected, _scratch.Files.WrittenSince(Obj));
        Assert.Equal(expected, _scratch.Files.WrittenSince(Bin));
    }
}
