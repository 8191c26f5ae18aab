using Workflows.Analyzers.Tests.Snippets.Harness;
using Workflows.CodeFixes.Authoring;

namespace Workflows.Analyzers.Tests.Snippets;

/// <summary>Every snippet gets exactly the diagnostics that it marks, and every fix does what it says.</summary>
public sealed class SnippetTests
{
    // A fix that is offered more often than this does not come to an end.
    private const int MostOffers = 20;

    private const int LeastWrong = 150;
    private const int LeastRight = 80;

    private static readonly Type[] WithoutFixAll = [typeof(RenameCodeFix)];

    public static TheoryData<string> Names => [.. Table.All.Select(snippet => snippet.Name)];

    public static TheoryData<string> NamesWithoutFix => [.. Table.All.Where(snippet => snippet.IsWithoutFix).Select(snippet => snippet.Name)];

    public static TheoryData<string, string> FixNames
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (snippet, fix) in Table.All.SelectMany(snippet => snippet.Fixes.Select(fix => (snippet, fix))))
            {
                names.Add(snippet.Name, fix.Title);
            }

            return names;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_snippet_gets_the_diagnostics_that_it_marks(string name)
    {
        var snippet = Table.Of(name);
        var (source, expected, suppressed) = Markup.Parse(snippet.Source);
        var others = OtherAnalyzers.For(expected.Concat(suppressed).Select(mark => mark.Id));
        var found = await Findings.OfAsync(source, analyzers: [.. Analyzers.All, .. others]);
        Findings.Check(source, expected, found);
        if (suppressed.Count > 0)
        {
            Findings.Check(source, [.. expected, .. suppressed], await Findings.OfAsync(source, analyzers: [.. Analyzers.WithoutSuppressors, .. others]));
        }

        Assert.Equal(
            snippet.Messages,
            expected.Take(snippet.Messages.Count).Select(mark => found.First(finding => finding.Id == mark.Id && finding.Location.SourceSpan == mark.Span).GetMessage()));
    }

    [Theory, MemberData(nameof(FixNames))]
    public async Task A_fix_makes_of_a_snippet_what_it_says(string name, string title)
    {
        var snippet = Table.Of(name);
        var fix = snippet.Fixes.Single(fix => fix.Title == title);
        var original = EditorDocument.Open(Markup.Parse(snippet.Source).Source);
        var (action, provider) = await original.FindAsync(offer => offer.Title == title) ?? throw new InvalidOperationException($"Nothing offers '{title}'.");

        var single = await ApplyWhileOfferedAsync(original, action.EquivalenceKey!);
        Assert.Equal(Markup.Parse(fix.Source).Source, await single.TextAsync());
        await Findings.CheckAsync(fix.Source);

        if (provider.GetFixAllProvider() is null)
        {
            Assert.Contains(provider.GetType(), WithoutFixAll);
            return;
        }

        var all = await original.ApplyToAllAsync(provider, action.EquivalenceKey!);
        Assert.Equal(Markup.Parse(fix.All ?? fix.Source).Source, await all.TextAsync());
        await Findings.CheckAsync(fix.All ?? fix.Source);
    }

    [Fact]
    public void The_table_has_many_wrong_and_many_right_snippets()
    {
        Assert.InRange(Table.All.Count(snippet => snippet.IsWrong), LeastWrong, int.MaxValue);
        Assert.InRange(Table.All.Count(snippet => !snippet.IsWrong), LeastRight, int.MaxValue);
    }

    [Fact]
    public async Task Every_fix_is_applied_to_a_snippet_of_every_id_it_is_for()
    {
        var shown = new HashSet<(string, string)>();
        foreach (var snippet in Table.All.Where(snippet => snippet.Fixes.Count > 0))
        {
            var titles = snippet.Fixes.Select(fix => fix.Title).ToArray();
            var offers = await EditorDocument.Open(Markup.Parse(snippet.Source).Source).OffersAsync();
            shown.UnionWith(offers.Where(offer => titles.Contains(offer.Title)).Select(offer => (offer.Provider.GetType().Name, offer.Id)));
        }

        Assert.Empty(Fixes.All.SelectMany(provider => provider.FixableDiagnosticIds.Select(id => (provider.GetType().Name, id))).Except(shown));
    }

    [Theory, MemberData(nameof(NamesWithoutFix))]
    public async Task Nothing_is_offered_where_no_fix_is_right(string name) =>
        Assert.Empty((await EditorDocument.Open(Markup.Parse(Table.Of(name).Source).Source).OffersAsync()).Select(offer => offer.Title));

    private static async Task<EditorDocument> ApplyWhileOfferedAsync(EditorDocument document, string equivalenceKey)
    {
        for (var applied = 0; applied < MostOffers; applied++)
        {
            if (await document.FindAsync(offer => offer.EquivalenceKey == equivalenceKey) is not var (action, _))
            {
                return document;
            }

            document = await document.ApplyAsync(action);
        }

        throw new InvalidOperationException($"The fix is still offered for what it made:\n{await document.TextAsync()}");
    }
}
