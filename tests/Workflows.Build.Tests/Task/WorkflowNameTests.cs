namespace Workflows.Build.Tests.Task;

public sealed class WorkflowNameTests : IDisposable
{
    private readonly TaskRun _run = new();

    [Fact]
    public void Two_workflows_of_one_name_are_an_error_that_names_the_problem_and_the_remedy()
    {
        Assert.False(_run.Execute(Assets.Of("order") + Assets.Of("refund") + Assets.Of("order", asl: "{}")));

        var error = Assert.Single(_run.Engine.Errors);
        Assert.Equal("WFLB0002", error.Code);
        Assert.Equal(TaskRun.ProjectFile, error.File);
        Assert.Equal(
            "2 workflows in assembly 'Shop' share the name 'order'. "
            + "Give each a name of its own with [Workflow(\"…\")]; names that differ only in case are the same.",
            error.Message);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_one_name()
    {
        Assert.False(_run.Execute(Assets.Of("order") + Assets.Of("Order")));

        Assert.Contains("share the name 'order' and 'Order'", Assert.Single(_run.Engine.Errors).Message);
    }

    [Fact]
    public void An_error_leaves_the_files_of_the_last_good_build()
    {
        _run.Execute(Assets.Of("order"));
        _run.Files.MakeOld(TaskRun.Folder);

        _run.Execute(Assets.Of("other") + Assets.Of("other", asl: "{}"));

        Assert.Equal(["order.asl.json", "order.mmd", "workflows.manifest.json"], _run.Files.Files(TaskRun.Folder));
        Assert.Empty(_run.Files.WrittenSince(TaskRun.Folder));
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        _run.Execute(Assets.Of("a/b") + Assets.Of("c:d") + Assets.Of("order") + Assets.Of("order", asl: "{}"));

        Assert.Equal(["WFLB0001", "WFLB0001", "WFLB0002"], _run.Engine.Errors.Select(error => error.Code));
    }

    [Fact]
    public void An_unsafe_name_is_an_error_that_names_the_remedy()
    {
        Assert.False(_run.Execute(Assets.Of("../order")));

        Assert.Equal(
            "The workflow name '../order' in assembly 'Shop' cannot be a file name. Name it with [Workflow(\"…\")], using letters, digits, "
            + "'-', '_' and '.' (not first or last), at most 80 characters, and no device name such as 'con'.",
            Assert.Single(_run.Engine.Errors).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("order.")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("a*")]
    [InlineData("a?")]
    [InlineData("a;b")]
    [InlineData("a%41")]
    [InlineData("$(Secret)")]
    [InlineData("@(Compile)")]
    [InlineData("a\nb")]
    [InlineData("a\u202Eb")]
    [InlineData("con")]
    [InlineData("NUL.order")]
    [InlineData("Com1")]
    public void A_name_that_cannot_be_a_file_everywhere_is_rejected(string name)
    {
        Assert.False(_run.Execute(Assets.Of(name, asl: "{}", manifest: "{}")));

        Assert.Equal("WFLB0001", Assert.Single(_run.Engine.Errors).Code);
        Assert.Empty(_run.Files.Files(TaskRun.Folder));
    }

    [Theory]
    [InlineData("order")]
    [InlineData("Order_2.v1-final")]
    [InlineData("bestellung-für-ärzte")]
    [InlineData("注文")]
    [InlineData("console")]
    [InlineData("workflows.manifest")]
    public void A_name_that_can_be_a_file_everywhere_is_accepted(string name)
    {
        Assert.True(_run.Execute(Assets.Of(name)));

        Assert.Contains($"{name}.asl.json", _run.Files.Files(TaskRun.Folder));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_name_has_at_most_80_characters(int length, bool expected) => Assert.Equal(expected, _run.Execute(Assets.Of(new string('a', length))));

    public void Dispose() => _run.Dispose();
}
