using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Structure;

namespace Workflows.Compiler.Validation.Data;

/// <summary>
/// A state gives what the next one does not take: another type, null, or more members than it hands on. Arms of a Choice that hand one value to one
/// state are told once.
/// </summary>
internal static class TypeMismatch
{
    public static IEnumerable<Finding> Find(Graph graph, IReadOnlyCollection<string> faulty) =>
        from state in graph.Machine.States
        where graph.Flow.IsReached(state) && !faulty.Contains(state.Method.Name)
        from same in Misfits(graph, state, faulty).GroupBy(static misfit => (misfit.Edge.Target, misfit.Edge.Given))
        let first = same.First()
        from wrong in Wrong(first.Edge, first.Taker)
        select Of(state, first.Edge, first.Taker, wrong.Key, [.. wrong]);

    private static IEnumerable<(Edge Edge, State Taker)> Misfits(Graph graph, State state, IReadOnlyCollection<string> faulty)
    {
        foreach (var edge in graph.EdgesOf(state))
        {
            if (graph.Find(edge.Target) is { Input: not null } taker && !faulty.Contains(edge.Target) && Wrong(edge, taker).Any())
            {
                yield return (edge, taker);
            }
        }
    }

    private static IEnumerable<IGrouping<Misfit, TypeReference>> Wrong(Edge edge, State taker) =>
        from given in edge.Given
        let misfit = TypeFit.MisfitOf(given, taker.Input!, DataFlow.HandsOn(taker))
        where misfit is not null
        group given by misfit.Value;

    private static Finding Of(State state, Edge edge, State taker, Misfit misfit, TypeReference[] wrong)
    {
        var isClear = wrong.All(given => given.DisplayName != taker.Input!.DisplayName);
        var given = string.Join("' or '", wrong.Select(type => Name(type, isClear)).Distinct());
        var isCatch = edge.Anchor.Part is AnchorPart.Catch;
        return new Finding(
            TypeFit.IdOf(misfit),
            edge.Anchor,
            new[]
            {
                isCatch ? $"The [Catch] of '{state.Method.Name}'" : $"'{state.Method.Name}'",
                given,
                edge.Target,
                Name(taker.Input!, isClear),
                isCatch ? RemedyOfCatch(edge.Target, taker.Input!) : Remedy(misfit, given, edge.Target, taker.Input!),
            }.ToEquatableArray());
    }

    private static string Remedy(Misfit misfit, string given, string taker, TypeReference taken) => misfit switch
    {
        Misfit.Null => $"give on what is not null by Next.To in a [Choice], replace null by '??' in a [Pass], or let '{taker}' take '{taken.DisplayName}?'",
        Misfit.Members => $"let '{taker}' take '{given}', or convert to '{taken.DisplayName}' in a [Pass] between them",
        _ => TypeFit.ConvertBetween,
    };

    private static string RemedyOfCatch(string handler, TypeReference taken) => taken.FullName.TrimEnd('?') == TypeReference.ErrorOutput.FullName
        ? $"remove its ResultPath or Output, so that it gives the error, or let '{handler}' take what it gives"
        : $"let '{handler}' take that, an ErrorOutput or no parameter, or let the [Catch] give something else by Output = nameof(…)";

    // Types of one name in two namespaces need the namespaces to tell them apart.
    private static string Name(TypeReference type, bool isClear) => isClear ? type.DisplayName : type.FullName.Replace("global::", "");
}
