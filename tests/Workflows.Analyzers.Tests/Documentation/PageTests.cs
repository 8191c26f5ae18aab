using System.Text.RegularExpressions;
using Workflows.Analyzers.Tests.Snippets.Harness;

namespace Workflows.Analyzers.Tests.Documentation;

/// <summary>What the pages of the diagnostics show is true.</summary>
public sealed class PageTests
{
    private static readonly string[] Headings = ["## Cause", "## Bad", "## Good", "## Fix", "## When to suppress"];

    public static TheoryData<string> Pages => [.. Repository.Files("docs/diagnostics", "WFL*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory, MemberData(nameof(Pages))]
    public void A_page_has_its_parts_in_order_and_tells_of_a_fix_if_there_is_one(string id) => Assert.Equal(
        Headings.Where(heading => heading is not "## Fix" || Fixes.For(id).Any()),
        Repository.Lines($"docs/diagnostics/{id}.md").Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Pages))]
    public async Task The_bad_code_of_a_page_gives_its_diagnostic_and_no_other(string id) =>
        Assert.Equal([id], (await Findings.OfAsync(Block(id, "## Bad"))).Select(diagnostic => diagnostic.Id).Distinct());

    [Theory, MemberData(nameof(Pages))]
    public async Task The_good_code_of_a_page_gives_none(string id) => Assert.Empty(await Findings.OfAsync(Block(id, "## Good")));

    private static string Block(string id, string heading)
    {
        var text = string.Join('\n', Repository.Lines($"docs/diagnostics/{id}.md"));
        var block = Regex.Match(text, Regex.Escape(heading) + "\n.*?```csharp\n(.*?)```", RegexOptions.Singleline);
        Assert.True(block.Success, $"{id} has no code below '{heading}'.");
        return block.Groups[1].Value;
    }
}
