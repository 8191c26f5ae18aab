using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Workflows.Package.Tests.Fixes;

/// <summary>One file in a project that references the package, as an editor sees it.</summary>
internal sealed class EditorProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly PackageAssemblies _package = new();
    private readonly DocumentId _document;

    public EditorProject(string source)
    {
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Scratch", "Scratch", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: References(),
            analyzerReferences: [new AnalyzerImageReference([.. _package.Exports<DiagnosticAnalyzer>()])]));
        _document = _workspace.AddDocument(project.Id, "Source.cs", SourceText.From(source)).Id;
    }

    private Document Document => _workspace.CurrentSolution.GetDocument(_document)!;

    public async Task<string> TextAsync() => (await Document.GetTextAsync()).ToString();

    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var project = Document.Project;
        var compilation = (await project.GetCompilationAsync())!;
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp));
        return await compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Applies the only fix that the package offers for a diagnostic.</summary>
    public async Task FixAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in _package.Exports<CodeFixProvider>().Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        foreach (var operation in await Assert.Single(actions).GetOperationsAsync(CancellationToken.None))
        {
            operation.Apply(_workspace, CancellationToken.None);
        }
    }

    public void Dispose() => _workspace.Dispose();

    private static IEnumerable<MetadataReference> References()
    {
        using var package = Feed.Open("Workflows");
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))
            .Append(MetadataReference.CreateFromImage(Feed.Read(package.GetEntry("lib/net10.0/Workflows.dll")!)))
            .ToList();
    }
}
