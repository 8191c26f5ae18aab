using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Structure;

namespace Workflows.Compiler.Validation.Data;

/// <summary>A state gives what the next one does not take. Arms of a Choice that hand one value to one state are told once.</summary>
internal static class TypeMismatch
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow, IReadOnlyCollection<string> faulty) =>
        from state in machine.States
        where flow.IsReached(state) && !faulty.Contains(state.Method.Name)
        from edge in Edges.Of(state, flow).GroupBy(edge => (edge.Target, edge.Given)).Select(same => same.First())
        from taker in machine.States.Where(candidate => candidate.Method.Name == edge.Target).Take(1)
        where taker.Input is not null && !faulty.Contains(taker.Method.Name)
        let wrong = edge.Given.Where(given => !TypeFit.Fits(given, taker.Input!, DataFlow.HandsOn(taker))).ToArray()
        where wrong.Length > 0
        let isClear = wrong.All(given => given.DisplayName != taker.Input!.DisplayName)
        select new Finding(
            DiagnosticIds.TypeMismatch,
            edge.Anchor,
            new[]
            {
                edge.Anchor.Part is AnchorPart.Catch ? $"The [Catch] of '{state.Method.Name}'" : $"'{state.Method.Name}'",
                string.Join("' or '", wrong.Select(given => Name(given, isClear)).Distinct()),
                edge.Target,
                Name(taker.Input!, isClear),
                edge.Anchor.Part is AnchorPart.Catch ? RemedyOfCatch(edge.Target, taker.Input!) : TypeFit.ConvertBetween,
            }.ToEquatableArray());

    private static string RemedyOfCatch(string handler, TypeReference taken) => taken.FullName.TrimEnd('?') == TypeReference.ErrorOutput.FullName
        ? $"remove its ResultPath or Output, so that it gives the error, or let '{handler}' take what it gives"
        : $"let '{handler}' take that, an ErrorOutput or no parameter, or let the [Catch] give something else by Output = nameof(…)";

    // Types of one name in two namespaces need the namespaces to tell them apart.
    private static string Name(TypeReference type, bool isClear) => isClear ? type.DisplayName : type.FullName.Replace("global::", "");
}
