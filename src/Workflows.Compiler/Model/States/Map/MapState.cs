using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Map: its item processor runs once for each item, and the outputs in the items' order are its result.</summary>
internal sealed record MapState : WorkState
{
    public required ItemsSource Items { get; init; }

    /// <summary>The state's own method over its input and <c>[Item]</c>, which makes the processor's input; null if that is the item itself.</summary>
    public ShapingMethod? ItemSelector { get; init; }

    public required InnerMachine ItemProcessor { get; init; }

    /// <summary>The type of one item as it comes; null if nobody knows.</summary>
    public required TypeReference? ItemType { get; init; }

    /// <summary>Whether the items are the members of an object, which have names. ASL allows that in a Distributed Map.</summary>
    public bool HasKeys { get; init; }

    /// <summary>The array of the processor's outputs, or what a ResultWriter gives.</summary>
    public required TypeReference? Outputs { get; init; }

    /// <summary>How many items are processed at once; null for no limit, as is 0.</summary>
    public Amount? MaxConcurrency { get; init; }

    /// <summary>What only a Distributed Map has; null for an inline one.</summary>
    public DistributedMap? Distributed { get; init; }

    public override TypeReference? ResultType => Outputs;

    public override EquatableArray<InnerMachine> Inner => new[] { ItemProcessor }.ToEquatableArray();

    public override IEnumerable<ShapingMethod> Shapings => base.Shapings
        .Concat(new[] { (Items as ItemsSource.Computed)?.Method, ItemSelector, MaxConcurrency?.Shaping }.OfType<ShapingMethod>())
        .Concat(Distributed?.Shapings ?? []);
}
