using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Workflows.CodeFixes.Editing;

/// <summary>Fixes all diagnostics with the edits of one editor, so that fixes of one class or attribute list add up where texts would collide.</summary>
internal sealed class EditAll : FixAllProvider
{
    public static readonly EditAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var diagnostics = await DiagnosticsAsync(context).ConfigureAwait(false);
        return CodeAction.Create("Fix all", ct => FixAsync(context, diagnostics, ct), context.CodeActionEquivalenceKey);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        var diagnostics = new List<Diagnostic>();
        foreach (var project in context.Scope is FixAllScope.Project ? [context.Project] : context.Solution.Projects)
        {
            diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return diagnostics;
    }

    private static async Task<Solution> FixAsync(FixAllContext context, IEnumerable<Diagnostic> diagnostics, CancellationToken ct)
    {
        var solution = context.Solution;
        var editor = new SolutionEditor(solution);
        var added = new HashSet<string>();
        // A state of a base has the same fault in every workflow that inherits it.
        var places = diagnostics.GroupBy(static diagnostic => diagnostic.Location).Select(static group => group.First());
        foreach (var diagnostic in places.OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await FixRequest.ReadAsync(document, diagnostic, added, ct).ConfigureAwait(false) is { } request
                && ((WorkflowCodeFix)context.CodeFixProvider).Offers(request).FirstOrDefault(offer => offer.Key == context.CodeActionEquivalenceKey) is { } offer)
            {
                offer.Edit(await editor.GetDocumentEditorAsync(offer.Document.Id, ct).ConfigureAwait(false));
            }
        }

        return await LineEnds.FinishAsync(solution, editor.GetChangedSolution(), ct).ConfigureAwait(false);
    }
}
