using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Workflows.Analyzers.Tests.Snippets.Harness;
using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>Applies every fix that is offered for a mutant of a sample.</summary>
internal sealed class MutantFixes
{
    private readonly Project _sample;

    public MutantFixes(IEnumerable<SyntaxTree> files)
    {
        _sample = EditorDocument.Project.WithCompilationOptions(Sources.Options.WithOutputKind(OutputKind.ConsoleApplication).WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        foreach (var file in files)
        {
            _sample = _sample.AddDocument(Path.GetFileName(file.FilePath), file.GetText(), filePath: file.FilePath).Project;
        }
    }

    /// <summary>Applies them one by one.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> ApplyAllAsync(Mutant mutant, CancellationToken cancellationToken)
    {
        var file = _sample.Documents.Single(document => document.FilePath == mutant.File);
        var project = file.WithText(SourceText.From(mutant.Text)).Project;
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var found = await EditorDocument.DiagnosticsAsync(compilation);
        var applied = 0;
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.SourceTree is not null))
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is { } document and not SourceGeneratedDocument)
            {
                applied += await ApplyAsync(new EditorDocument(document), diagnostic);
            }
        }

        return applied;
    }

    private static async Task<int> ApplyAsync(EditorDocument document, Diagnostic diagnostic)
    {
        var applied = 0;
        foreach (var provider in Fixes.For(diagnostic.Id))
        {
            foreach (var offer in await document.OffersAsync(provider, diagnostic))
            {
                applied++;
                if (!await document.IsChangedByAsync(offer))
                {
                    throw new InvalidOperationException($"'{offer.Title}' changes nothing: {diagnostic}");
                }
            }
        }

        return applied;
    }
}
