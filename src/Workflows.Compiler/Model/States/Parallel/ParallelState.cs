using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Parallel: its branches run at once on one input, and their outputs in order are its result, which its method combines if it has a value.</summary>
internal sealed record ParallelState : WorkState
{
    public required EquatableArray<InnerMachine> Branches { get; init; }

    /// <summary>The array of the branches' outputs; null if they differ, and only a combiner can read them.</summary>
    public required TypeReference? Outputs { get; init; }

    /// <summary>The state's own method over its input and the branches' outputs, if it has a value: it takes <c>(input, first, second, …)</c>.</summary>
    public ShapingMethod? Combiner { get; init; }

    public override TypeReference? ResultType => Combiner is null ? Outputs : Combiner.Method.Result;

    public override EquatableArray<InnerMachine> Inner => Branches;

    public override IEnumerable<ShapingMethod> Shapings => Combiner is null ? base.Shapings : base.Shapings.Append(Combiner);
}
