using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Analyzers.Tests.Snippets.Harness;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers.Tests;

/// <summary>Every id is complete: descriptor, release row, help page, row in the table, test.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Ids => [.. All];

    private static string[] All =>
        [.. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(constant => constant.IsLiteral).Select(constant => (string)constant.GetRawConstantValue()!)];

    [Fact]
    public void Every_descriptor_has_an_id_of_the_catalogue() =>
        Assert.Equal(All.Order(), new WorkflowAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Order());

    [Fact]
    public void Every_page_belongs_to_an_id() =>
        Assert.Equal(All.Order(), Repository.Files("docs/diagnostics", "WFL*.md").Select(Path.GetFileNameWithoutExtension).Order());

    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_of_its_category(string id)
    {
        var category = id[3] switch
        {
            '0' => "Workflows.Authoring",
            '1' => "Workflows.Structure",
            '2' => "Workflows.DataFlow",
            '3' => "Workflows.Errors",
            '4' => "Workflows.Expressions",
            '5' => "Workflows.Deployment",
            _ => "none",
        };
        Assert.Equal(category, DiagnosticDescriptors.Of(id).Category);
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_has_a_row_in_the_release_notes(string id)
    {
        var descriptor = DiagnosticDescriptors.Of(id);
        var row = $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}";
        Assert.Contains(row, Repository.Lines("analyzers/Workflows.Analyzers/AnalyzerReleases.Unshipped.md").Concat(Repository.Lines("analyzers/Workflows.Analyzers/AnalyzerReleases.Shipped.md")));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_links_to_its_page(string id)
    {
        Assert.EndsWith($"docs/diagnostics/{id}.md", DiagnosticDescriptors.Of(id).HelpLinkUri);
        Assert.Equal($"# {id}: {DiagnosticDescriptors.Of(id).Title}", Repository.Lines($"docs/diagnostics/{id}.md")[0]);
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_has_a_row_in_the_table_of_pages(string id)
    {
        var descriptor = DiagnosticDescriptors.Of(id);
        Assert.Contains($"| [{id}]({id}.md) | {descriptor.DefaultSeverity} | {descriptor.Title} |", Repository.Lines("docs/diagnostics/README.md"));
    }

    public static TheoryData<string, string> Suppressions
    {
        get
        {
            var suppressions = new TheoryData<string, string>();
            foreach (var descriptor in Analyzers.All.OfType<DiagnosticSuppressor>().SelectMany(suppressor => suppressor.SupportedSuppressions))
            {
                suppressions.Add(descriptor.Id, descriptor.SuppressedDiagnosticId);
            }

            return suppressions;
        }
    }

    [Theory, MemberData(nameof(Suppressions))]
    public void A_suppression_has_a_row_in_the_table_of_pages(string id, string suppressed) =>
        Assert.Contains(Repository.Lines("docs/diagnostics/README.md"), line => line.StartsWith($"| {id} | {suppressed}, ", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Suppressions))]
    public void A_suppression_is_shown_to_suppress_and_not_to(string id, string suppressed)
    {
        var sources = Table.All.Where(snippet => snippet.Name.StartsWith("Suppressors/", StringComparison.Ordinal)).Select(snippet => Markup.Parse(snippet.Source)).ToArray();
        Assert.Contains(sources, source => source.Suppressed.Any(mark => mark.Id == suppressed));
        Assert.True(sources.Any(source => source.Expected.Any(mark => mark.Id == suppressed)), $"{id} has no case in which it does not suppress {suppressed}.");
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_has_a_test(string id) =>
        Assert.Contains(
            Repository.Files("tests/Workflows.Analyzers.Tests", "*Tests.cs").Concat(Repository.Files("tests/Workflows.Analyzers.Tests/Snippets", "WFL*.md")),
            file => File.ReadAllText(file).Contains($"{{|{id}:", StringComparison.Ordinal));
}
