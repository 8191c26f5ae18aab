namespace Workflows.Build.Tests.Task;

public sealed class ReferencedWorkflowTests : IDisposable
{
    private readonly TaskRun _run = new();

    [Fact]
    public void Workflows_of_references_come_along_in_one_manifest()
    {
        var library = _run.Compile("Library", Assets.Of("billing"));
        var plain = _run.Compile("Plain", "class Plain;");

        Assert.True(_run.Execute(Assets.Of("order"), library, plain));

        Assert.Equal(
            ["billing.asl.json", "billing.mmd", "order.asl.json", "order.mmd", "workflows.manifest.json"],
            _run.Files.Files(TaskRun.Folder));
        var manifest = _run.Text("workflows.manifest.json");
        Assert.Contains("""  "assembly": "Shop",""", manifest);
        Assert.Contains(Assets.Entry("billing") + ",\n    " + Assets.Entry("order"), manifest);
    }

    [Fact]
    public void A_name_shared_with_a_reference_is_an_error_that_names_both_assemblies_and_the_remedy()
    {
        var library = _run.Compile("Library", Assets.Of("order"));

        Assert.False(_run.Execute(Assets.Of("order"), library));

        Assert.Equal(
            "2 workflows in assemblies 'Shop' and 'Library' share the name 'order'. "
            + "Rename one with [Workflow(\"…\")], or set the property IncludeReferencedWorkflows to false in this project.",
            Assert.Single(_run.Engine.Errors).Message);
    }

    [Fact]
    public void A_reference_can_be_rebuilt_right_after_it_was_read()
    {
        var library = _run.Compile("Library", Assets.Of("billing"));
        _run.Execute("class Empty;", library);

        _run.Compile("Library", Assets.Of("invoicing"));
        _run.Execute("class Empty;", library);

        Assert.Equal(["invoicing.asl.json", "invoicing.mmd", "workflows.manifest.json"], _run.Files.Files(TaskRun.Folder));
    }

    public void Dispose() => _run.Dispose();
}
