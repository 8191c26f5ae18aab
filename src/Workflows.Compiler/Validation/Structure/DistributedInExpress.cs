using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A Distributed Map inside of one whose children are Express executions, which cannot have it.</summary>
internal static class DistributedInExpress
{
    public static IEnumerable<Finding> Find(StateMachine machine) =>
        from map in machine.States.OfType<MapState>()
        where map.Distributed is { IsExpress: true }
        from inner in Within(map.ItemProcessor.Machine)
        select new Finding(DiagnosticIds.DistributedInExpress, new Anchor(inner.Method.Name, AnchorPart.Name), new[] { inner.Method.Name, map.Method.Name }.ToEquatableArray());

    private static IEnumerable<MapState> Within(StateMachine machine) => machine.States
        .OfType<MapState>().Where(static map => map.Distributed is not null)
        .Concat(machine.States.SelectMany(static state => state.Machines).SelectMany(Within));
}
