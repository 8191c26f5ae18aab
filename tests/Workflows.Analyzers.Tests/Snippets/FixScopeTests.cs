using Microsoft.CodeAnalysis.CodeFixes;
using Workflows.Analyzers.Tests.Snippets.Harness;
using Workflows.CodeFixes.Structure;

namespace Workflows.Analyzers.Tests.Snippets;

/// <summary>Fixes reach as far as they are asked to, and write lines as the document does.</summary>
public sealed class FixScopeTests
{
    private const string Key = "create pass";

    [Fact]
    public async Task Fixing_a_document_leaves_the_other_one_as_it_is() => Assert.Equal([Fixed("W"), Wrong("V")], await FixAsync(FixAllScope.Document, [Wrong("W"), Wrong("V")]));

    [Theory, InlineData(FixAllScope.Project), InlineData(FixAllScope.Solution)]
    public async Task Fixing_all_changes_every_document(FixAllScope scope) => Assert.Equal([Fixed("W"), Fixed("V")], await FixAsync(scope, [Wrong("W"), Wrong("V")]));

    [Fact]
    public async Task Lines_end_as_they_do_in_the_document()
    {
        string[] ends = [await FixOneAsync(Windows(Wrong("W"))), .. await FixAsync(FixAllScope.Project, [Windows(Wrong("W")), Wrong("V")])];
        Assert.Equal([Windows(Fixed("W")), Windows(Fixed("W")), Fixed("V")], ends);
    }

    private static string Windows(string text) => text.Replace("\n", "\r\n");

    private static string Wrong(string name) =>
        $"[Workflow(\"{name}\", StartAt = nameof(Start))]\npartial class {name}\n{{\n    [Task(Next = \"Done\")] int Start(int n) => n;\n}}\n";

    private static string Fixed(string name) =>
        $"[Workflow(\"{name}\", StartAt = nameof(Start))]\npartial class {name}\n{{\n    [Task(Next = nameof(Done))] int Start(int n) => n;\n\n    [Pass(End = true)]\n    static int Done(int n) => n;\n}}\n";

    private static async Task<string> FixOneAsync(string source)
    {
        var document = EditorDocument.Open(source);
        return await document.FindAsync(offer => offer.EquivalenceKey == Key) is var (action, _) ? await (await document.ApplyAsync(action)).TextAsync() : source;
    }

    private static async Task<string[]> FixAsync(FixAllScope scope, string[] sources)
    {
        var documents = EditorDocument.OpenAll(sources);
        var provider = new CreateStateCodeFix();
        var changed = await documents[0].ApplyToAllAsync(provider, Key, scope);
        return await Task.WhenAll(documents.Select(document => changed.Beside(document).TextAsync()));
    }
}
