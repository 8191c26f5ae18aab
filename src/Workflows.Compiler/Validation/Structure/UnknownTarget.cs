using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A transition leads to no state.</summary>
internal static class UnknownTarget
{
    public static IEnumerable<Finding> Find(Graph graph, string className) =>
        from state in graph.Machine.States
        from edge in graph.EdgesOf(state)
        where graph.Find(edge.Target) is null
        let giver = edge.Anchor.Method ?? className
        let fault = IsForgottenHandler(state, edge)
            ? $"no state but looks like an error. Name its handler first, as in [Catch(nameof(Handler), \"{edge.Target}\")]."
            : graph.Find(edge.Target + "Async") is { } asynchronous
            ? $"not a state of this workflow. Its method is called '{asynchronous.Method.Name}': write nameof({asynchronous.Method.Identifier})."
            : "not a state of this workflow. Name a method with a state attribute."
        select new Finding(DiagnosticIds.TargetUnknown, edge.Anchor, new[] { giver, edge.Target, fault }.ToEquatableArray());

    // The first string is the handler, but whoever knows [Retry] writes the error first.
    private static bool IsForgottenHandler(State state, Edge edge) =>
        edge.Anchor.Part is AnchorPart.Catch
        && (edge.Target.Contains('.') || edge.Target.EndsWith("Exception", StringComparison.Ordinal))
        && state is WorkState task
        && task.Catch.Any(catcher => catcher.Next == edge.Target && catcher.ErrorEquals is [ErrorNames.All]);
}
