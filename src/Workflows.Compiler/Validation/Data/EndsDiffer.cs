using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Data;

/// <summary>The workflow ends with values of different types. Where no end declares a type, nobody reads the value and it is no fault.</summary>
internal static class EndsDiffer
{
    public static IEnumerable<Finding> Find(DataFlow flow, IReadOnlyCollection<string> faulty)
    {
        var first = flow.Ends.FirstOrDefault(end => flow.Given(end, target: null).Any());
        if (first is null
            || flow.Output is not null
            || flow.Ends.Any(end => faulty.Contains(end.Method.Name))
            || flow.Ends.All(end => end.Input is null && DataFlow.HandsOn(end)))
        {
            return [];
        }

        var expected = flow.Given(first, target: null).First();
        return from end in flow.Ends
               let wrong = flow.Given(end, target: null).Where(type => type.FullName != expected.FullName).ToArray()
               where wrong.Length > 0 || !flow.Given(end, target: null).Any()
               let given = wrong.Length == 0 ? "nothing" : string.Join("' or '", wrong.Select(type => type.DisplayName).Distinct())
               select new Finding(
                   DiagnosticIds.EndsDiffer,
                   new Anchor(end.Method.Name, AnchorPart.Name),
                   new[] { end.Method.Name, given, first.Method.Name, expected.DisplayName }.ToEquatableArray());
    }
}
