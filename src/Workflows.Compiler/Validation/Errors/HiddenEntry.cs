using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Errors;

/// <summary>
/// Earlier entries take every error of one. What a state says itself may hide what a policy or the class brings: that is what defaults are for.
/// What stands behind <c>States.ALL</c> is told there.
/// </summary>
internal static class HiddenEntry
{
    public static IEnumerable<Finding> Find(StateMachine machine) => Entry.Lists(machine).SelectMany(Find);

    private static IEnumerable<Finding> Find(IReadOnlyList<Entry> entries)
    {
        for (var i = 1; i < entries.Count && !entries[i - 1].TakesAll; i++)
        {
            var entry = entries[i];
            var earlier = entries.Take(i).Where(other => other.Origin.StartsWith(entry.Origin, StringComparison.Ordinal)).ToArray();
            if (!entry.ErrorEquals.IsEmpty && entry.ErrorEquals.All(name => earlier.Any(other => other.Takes(name))))
            {
                yield return new Finding(DiagnosticIds.HiddenEntry, entry.Attribute, new[] { entry.Word }.ToEquatableArray());
            }
        }
    }
}
