using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Workflows.CodeFixes.Editing;

/// <summary>Line ends of what fixes write: those that the document has already, whatever the formatter prefers.</summary>
internal static class LineEnds
{
    /// <summary>Formats what fixes have changed, and ends its lines like the others of the document.</summary>
    public static async Task<Solution> FinishAsync(Solution before, Solution after, CancellationToken ct)
    {
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(static project => project.GetChangedDocuments()))
        {
            if (before.GetDocument(id) is not { } old || after.GetDocument(id) is not { } changed || Of((await old.GetTextAsync(ct).ConfigureAwait(false)).ToString()) is not { } lineEnd)
            {
                continue;
            }

            var simple = await Simplifier.ReduceAsync(changed, Simplifier.Annotation, cancellationToken: ct).ConfigureAwait(false);
            var formatted = await Formatter.FormatAsync(simple, Formatter.Annotation, cancellationToken: ct).ConfigureAwait(false);
            var text = await formatted.GetTextAsync(ct).ConfigureAwait(false);
            var ended = text.ToString().Replace("\r\n", "\n").Replace("\n", lineEnd);
            after = after.WithDocumentText(id, SourceText.From(ended, text.Encoding, text.ChecksumAlgorithm));
        }

        return after;
    }

    /// <summary>What ends the lines of a text; null if it has none, or several kinds.</summary>
    private static string? Of(string text)
    {
        var (all, windows) = (text.Count(static character => character == '\n'), text.Split(["\r\n"], StringSplitOptions.None).Length - 1);
        return all == 0 ? null
            : windows == 0 ? "\n"
            : windows == all ? "\r\n"
            : null;
    }
}
