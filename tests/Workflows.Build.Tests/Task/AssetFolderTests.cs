namespace Workflows.Build.Tests.Task;

public sealed class AssetFolderTests : IDisposable
{
    private readonly TaskRun _run = new();

    [Fact]
    public void An_assembly_without_workflows_leaves_no_folder()
    {
        Assert.True(_run.Execute("class Empty;"));

        Assert.False(Directory.Exists(_run.Files.PathOf(TaskRun.Folder)));
        Assert.Empty(_run.FileNames);
    }

    [Fact]
    public void Unchanged_files_keep_their_time_stamps()
    {
        _run.Execute(Assets.Of("order"));
        _run.Files.MakeOld(TaskRun.Folder);

        _run.Execute(Assets.Of("order") + "class Unrelated;");

        Assert.Empty(_run.Files.WrittenSince(TaskRun.Folder));
        Assert.Equal(3, _run.FileNames.Count);
    }

    [Fact]
    public void Only_what_differs_is_written()
    {
        _run.Execute(Assets.Of("order") + Assets.Of("refund"));
        _run.Files.MakeOld(TaskRun.Folder);

        _run.Execute(Assets.Of("order", asl: "{}") + Assets.Of("refund", diagram: "new"));

        Assert.Equal(["order.asl.json", "refund.mmd"], _run.Files.WrittenSince(TaskRun.Folder));
        Assert.Equal("{}", _run.Text("order.asl.json"));
        Assert.Equal("new", _run.Text("refund.mmd"));
    }

    [Fact]
    public void A_file_that_was_changed_by_hand_to_the_same_length_is_put_right()
    {
        _run.Execute(Assets.Of("order", asl: """{"a":1}"""));
        _run.Files.Write("asl/order.asl.json", """{"a":2}""");

        _run.Execute(Assets.Of("order", asl: """{"a":1}"""));

        Assert.Equal("""{"a":1}""", _run.Text("order.asl.json"));
    }

    [Fact]
    public void The_files_of_a_renamed_workflow_go()
    {
        _run.Execute(Assets.Of("order"));

        _run.Execute(Assets.Of("purchase"));

        Assert.Equal(["purchase.asl.json", "purchase.mmd", "workflows.manifest.json"], _run.Files.Files(TaskRun.Folder));
    }

    [Fact]
    public void A_name_that_changes_only_in_case_changes_the_files()
    {
        _run.Execute(Assets.Of("order"));

        _run.Execute(Assets.Of("Order"));

        Assert.Equal(["Order.asl.json", "Order.mmd", "workflows.manifest.json"], _run.Files.Files(TaskRun.Folder));
    }

    [Fact]
    public void When_the_last_workflow_is_removed_the_manifest_goes_too()
    {
        _run.Execute(Assets.Of("order"));

        _run.Execute("class Empty;");

        Assert.Empty(_run.Files.Files(TaskRun.Folder));
        Assert.Empty(_run.FileNames);
    }

    [Fact]
    public void Files_of_other_kinds_stay()
    {
        _run.Files.Write("asl/notes.txt", "mine");

        _run.Execute(Assets.Of("order"));
        _run.Execute("class Empty;");

        Assert.Equal(["notes.txt"], _run.Files.Files(TaskRun.Folder));
    }

    [Fact]
    public void A_deleted_file_returns()
    {
        _run.Execute(Assets.Of("order"));
        _run.Files.Delete("asl/order.mmd");
        _run.Files.Delete("asl/workflows.manifest.json");

        _run.Execute(Assets.Of("order"));

        Assert.Equal(["order.asl.json", "order.mmd", "workflows.manifest.json"], _run.Files.Files(TaskRun.Folder));
    }

    public void Dispose() => _run.Dispose();
}
