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
    private static readonly Project Project = new AdhocWorkspace().CurrentSolution.AddProject("Snippet", "Snippet", LanguageNames.CSharp)
        .WithParseOptions(Sources.ParseOptions)
        .WithCompilationOptions(Sources.Options)
        .WithMetadataReferences(Sources.References)
        .AddAnalyzerReference(new WorkflowAnalyzers())
        .AddDocument("Source0.cs", Sources.Usings, filePath: "Source0.cs").Project;

    public static EditorDocument Open(string source) => new(Project.AddDocument(Sources.FirstPath, source, filePath: Sources.FirstPath));

    public async Task<string> TextAsync() => (await document.GetTextAsync()).ToString();

    /// <summary>What analyzers and compiler say of the document, in its order.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var tree = await document.GetSyntaxTreeAsync();
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(Analyzers.All).GetAllDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree == tree).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

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

    public async Task<EditorDocument> ApplyAsync(CodeAction action)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        return new EditorDocument(operation.ChangedSolution.GetDocument(document.Id)!);
    }

    public async Task<EditorDocument> ApplyToAllAsync(CodeFixProvider provider, string equivalenceKey)
    {
        var all = Assert.IsAssignableFrom<FixAllProvider>(provider.GetFixAllProvider());
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, equivalenceKey, provider.FixableDiagnosticIds, new DocumentDiagnostics(), CancellationToken.None);
        return await ApplyAsync(Assert.IsAssignableFrom<CodeAction>(await all.GetFixAsync(context)));
    }

    private async Task<IEnumerable<CodeAction>> OffersAsync(CodeFixProvider provider, Diagnostic diagnostic)
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

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken ct) => throw new NotSupportedException("Only documents are fixed.");
    }
}
