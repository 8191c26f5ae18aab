using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Errors;

/// <summary>
/// <c>States.ALL</c> stands beside other names, or something follows it (States Language, "Errors": it "MUST appear alone" and "in the last").
/// </summary>
internal static class AllErrorsNotLast
{
    public static IEnumerable<Finding> Find(StateMachine machine) => Entry.Lists(machine).SelectMany(Find);

    private static IEnumerable<Finding> Find(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries.Where(static entry => entry.TakesAll && entry.ErrorEquals.Count > 1))
        {
            yield return Of(entry.Attribute, "so it names no other beside it. Remove the other names.");
        }

        var first = entries.TakeWhile(static entry => !entry.TakesAll).Count();
        if (first >= entries.Count - 1)
        {
            yield break;
        }

        // A policy is right in itself and comes too early, unless what follows is its own.
        var isOwn = entries[first].Origin == entries[first + 1].Origin;
        yield return Of(isOwn ? entries[first].Attribute : entries[first].Use, "so what follows it is never asked. Put it last.");
    }

    private static Finding Of(Anchor anchor, string remedy) => new(DiagnosticIds.AllErrorsNotLast, anchor, new[] { remedy }.ToEquatableArray());
}
