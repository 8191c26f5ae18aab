using System.Text;
using System.Text.Json;

namespace Workflows.Build.Tests.Task;

public sealed class AssetContentTests : IDisposable
{
    private readonly TaskRun _run = new();

    [Fact]
    public void Each_workflow_gives_a_definition_and_a_diagram_and_all_one_manifest()
    {
        Assert.True(_run.Execute(Assets.Of("refund", diagram: "refund's diagram") + Assets.Of("order", asl: """{"StartAt":"A"}""")));

        Assert.Equal(
            ["order.asl.json", "order.mmd", "refund.asl.json", "refund.mmd", "workflows.manifest.json"],
            _run.Files.Files(TaskRun.Folder));
        Assert.Equal(_run.Files.Files(TaskRun.Folder), _run.FileNames.Order(StringComparer.Ordinal));
        Assert.Equal("""{"StartAt":"A"}""", _run.Text("order.asl.json"));
        Assert.Equal("refund's diagram", _run.Text("refund.mmd"));
    }

    [Fact]
    public void The_manifest_has_its_version_the_assembly_and_the_entries_ordered_by_name()
    {
        _run.Execute(Assets.Of("b") + Assets.Of("a", manifest: "{\n  \"name\": \"a\"\n}") + Assets.Of("B-2"));

        Assert.Equal(
            """
            {
              "formatVersion": 1,
              "assembly": "Shop",
              "workflows": [
                { "name": "B-2" },
                {
                  "name": "a"
                },
                { "name": "b" }
              ]
            }

            """,
            _run.Text("workflows.manifest.json"));
    }

    [Fact]
    public void The_manifest_is_JSON_whatever_the_names_hold()
    {
        _run.Execute(Assets.Of("order", manifest: """{ "name": "Bestellung \"ä\"" }"""));

        using var manifest = JsonDocument.Parse(_run.Text("workflows.manifest.json"));

        Assert.Equal("Bestellung \"ä\"", manifest.RootElement.GetProperty("workflows")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Text_is_UTF8_without_a_byte_order_mark_and_with_line_feeds_only()
    {
        _run.Execute(Assets.Of("order", asl: "{\r\n\"ü\"\r}", diagram: "a\r\nb\n", manifest: "{\r\n}"));

        Assert.Equal(Encoding.UTF8.GetBytes("{\n\"ü\"\n}"), _run.Bytes("order.asl.json"));
        Assert.Equal("a\nb\n"u8.ToArray(), _run.Bytes("order.mmd"));
        Assert.DoesNotContain((byte)'\r', _run.Bytes("workflows.manifest.json"));
    }

    [Fact]
    public void A_definition_of_a_megabyte_arrives_whole()
    {
        var asl = $$"""{"Comment":"{{new string('x', 1 << 20)}}"}""";

        _run.Execute(Assets.Of("large", asl));

        Assert.Equal(asl, _run.Text("large.asl.json"));
    }

    [Fact]
    public void Attributes_of_other_types_are_none_of_its_business()
    {
        const string Lookalike = """
            [assembly: System.Reflection.AssemblyMetadata("Name", "value")]
            [assembly: Other.WorkflowAssets("other", "", "", "")]
            [assembly: Workflows.Generated.Lookalike.WorkflowAssets("nested", "", "", "")]
            namespace Other
            {
                public sealed class WorkflowAssetsAttribute(string a, string b, string c, string d) : System.Attribute;
            }
            namespace Workflows.Generated.Lookalike
            {
                public sealed class WorkflowAssetsAttribute(string a, string b, string c, string d) : System.Attribute;
            }
            """;

        Assert.True(_run.Execute(Lookalike));

        Assert.Empty(_run.FileNames);
    }

    public void Dispose() => _run.Dispose();
}
