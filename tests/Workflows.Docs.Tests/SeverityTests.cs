using Workflows.Docs.Tests.Markdown;

namespace Workflows.Docs.Tests;

/// <summary>What the catalogue says about severities holds for its own table.</summary>
public sealed class SeverityTests
{
    [Fact]
    public void Each_diagnostic_that_only_an_editor_shows_can_be_copied_into_an_editorconfig()
    {
        var catalogue = MarkdownFile.Read("docs/diagnostics/README.md");
        var infos = catalogue.Text.Where(line => line.Contains(" | Info | ", StringComparison.Ordinal)).Select(line => line[3..10]).ToList();

        Assert.NotEmpty(infos);
        Assert.Equal(
            ["[*.cs]", .. infos.Select(id => $"dotnet_diagnostic.{id}.severity = warning")],
            catalogue.Blocks.Single(block => block.Language == "ini").Lines);
    }
}
