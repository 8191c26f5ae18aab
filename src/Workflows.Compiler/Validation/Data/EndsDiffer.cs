using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Validation.Data;

/// <summary>The workflow ends with values of different types. Where no end declares a type, nobody reads the value and it is no fault.</summary>
internal static class EndsDiffer
{
    public static IEnumerable<Finding> Find(DataFlow flow)
    {
        if (flow.Output is not null || flow.Ends.IsEmpty || flow.Ends.All(end => end.Input is null && DataFlow.HandsOn(end)))
        {
            return [];
        }

        var first = flow.Ends.First(end => flow.Given(end, target: null).Any());
        var expected = flow.Given(first, target: null).First().DisplayName;
        return from end in flow.Ends
               from given in flow.Given(end, target: null).Select(type => type.DisplayName).DefaultIfEmpty("nothing")
               where given != expected
               select new Finding(
                   DiagnosticIds.EndsDiffer,
                   new Anchor(end.Method.Name, AnchorPart.Name),
                   new[] { end.Method.Name, given, first.Method.Name, expected }.ToEquatableArray());
    }
}
