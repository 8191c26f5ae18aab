using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>A document in an editor's workspace, with its diagnostics and the fixes that are offered for them.</summary>
internal sealed class EditorDocument(Document document)
{
    /// <summary>Sees the framework and Workflows, and has nothing in it yet but global usings.</summary>
    public static readonly Project Project = new AdhocWorkspace().CurrentSolution.AddProject("Snippet", "Snippet", LanguageNames.CSharp)
        .WithParseOptions(Sources.ParseOptions)
        .WithCompilationOptions(Sources.Options)
        .WithMetadataReferences(Sources.References)
        .AddAnalyzerReference(new WorkflowAnalyzers())
        .AddDocument("Source0.cs", Sources.Usings, filePath: "Source0.cs").Project;

    private DocumentId Id => document.Id;

    public static EditorDocument Open(string source) => new(Project.AddDocument(Sources.FirstPath, source, filePath: Sources.FirstPath));

    /// <summary>Documents of one project.</summary>
    public static IReadOnlyList<EditorDocument> OpenAll(IReadOnlyList<string> sources)
    {
        var project = sources.Select((source, index) => (source, Path: $"Source{index + 1}.cs"))
            .Aggregate(Project, (project, file) => project.AddDocument(file.Path, file.source, filePath: file.Path).Project);
        return [.. sources.Select((_, index) => new EditorDocument(project.Documents.Single(document => document.Name == $"Source{index + 1}.cs")))];
    }

    /// <summary>Another document, as it is in the solution of this one.</summary>
    public EditorDocument Beside(EditorDocument other) => new(document.Project.Solution.GetDocument(other.Id)!);

    public async Task<string> TextAsync() => (await document.GetTextAsync()).ToString();

    /// <summary>What analyzers and compiler say of the document, in its order.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var tree = await document.GetSyntaxTreeAsync();
        var found = await DiagnosticsAsync((await document.Project.GetCompilationAsync())!);
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree == tree).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation) => compilation.WithAnalyzers(Analyzers.All).GetAllDiagnosticsAsync();

    /// <summary>The first offer that a condition holds for, and what it is for.</summary>
    public async Task<(CodeAction Action, CodeFixProvider Provider)?> FindAsync(Func<CodeAction, bool> condition)
    {
        foreach (var diagnostic in await DiagnosticsAsync())
        {
            foreach (var provider in Fixes.For(diagnostic.Id))
            {
                if ((await OffersAsync(provider, diagnostic)).FirstOrDefault(condition) is { } action)
                {
                    return (action, provider);
                }
            }
        }

        return null;
    }

    /// <summary>Every offer: its title, who makes it and what for.</summary>
    public async Task<IReadOnlyList<(string Title, CodeFixProvider Provider, string Id)>> OffersAsync()
    {
        var offers = new List<(string Title, CodeFixProvider Provider, string Id)>();
        foreach (var diagnostic in await DiagnosticsAsync())
        {
            foreach (var provider in Fixes.For(diagnostic.Id))
            {
                offers.AddRange((await OffersAsync(provider, diagnostic)).Select(action => (action.Title, provider, diagnostic.Id)));
            }
        }

        return offers;
    }

    public async Task<EditorDocument> ApplyAsync(CodeAction action)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        return new EditorDocument(operation.ChangedSolution.GetDocument(document.Id)!);
    }

    /// <summary>Whether an offer makes another text of this or another document.</summary>
    public async Task<bool> IsChangedByAsync(CodeAction action)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        foreach (var id in operation.ChangedSolution.GetChanges(document.Project.Solution).GetProjectChanges().SelectMany(change => change.GetChangedDocuments()))
        {
            var before = await document.Project.Solution.GetDocument(id)!.GetTextAsync();
            if (!before.ContentEquals(await operation.ChangedSolution.GetDocument(id)!.GetTextAsync()))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<EditorDocument> ApplyToAllAsync(CodeFixProvider provider, string equivalenceKey, FixAllScope scope = FixAllScope.Document)
    {
        var all = Assert.IsAssignableFrom<FixAllProvider>(provider.GetFixAllProvider());
        var context = new FixAllContext(
            document, provider, scope, equivalenceKey, provider.FixableDiagnosticIds, new DocumentDiagnostics(), CancellationToken.None);
        return await ApplyAsync(Assert.IsAssignableFrom<CodeAction>(await all.GetFixAsync(context)));
    }

    public async Task<IEnumerable<CodeAction>> OffersAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var offers = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None));
        Assert.All(offers, offer => Assert.False(string.IsNullOrEmpty(offer.EquivalenceKey)));
        return offers;
    }

    private sealed class DocumentDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken ct) =>
            await new EditorDocument(document).DiagnosticsAsync();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken ct) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken ct)
        {
            var found = await Task.WhenAll(project.Documents.Select(document => new EditorDocument(document).DiagnosticsAsync()));
            return found.SelectMany(static diagnostics => diagnostics);
        }
    }
}
