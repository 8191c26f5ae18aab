using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Workflows.CodeFixes.Editing;

/// <summary>A code fix that says what it offers for a diagnostic; applying one offer and fixing all go through the same edits.</summary>
public abstract class WorkflowCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => EditAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixRequest.ReadAsync(context.Document, diagnostic, [], context.CancellationToken).ConfigureAwait(false) is not { } request)
            {
                continue;
            }

            foreach (var offer in Offers(request))
            {
                context.RegisterCodeFix(CodeAction.Create(offer.Title, ct => ApplyAsync(offer, ct), offer.Key), diagnostic);
            }
        }
    }

    /// <summary>What can be done about the diagnostic, the best first.</summary>
    internal abstract IEnumerable<Offer> Offers(FixRequest request);

    private static async Task<Solution> ApplyAsync(Offer offer, CancellationToken ct)
    {
        var editor = new SolutionEditor(offer.Document.Project.Solution);
        offer.Edit(await editor.GetDocumentEditorAsync(offer.Document.Id, ct).ConfigureAwait(false));
        return await LineEnds.FinishAsync(offer.Document.Project.Solution, editor.GetChangedSolution(), ct).ConfigureAwait(false);
    }
}
