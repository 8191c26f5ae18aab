using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Collections;

/// <summary>LINQ and local variables wherever pure code stands: of nothing, one and several, of arrays in arrays, and of what has no first.</summary>
[Workflow("packing", StartAt = nameof(HasAnything))]
public sealed partial class PackingWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next HasAnything(Delivery delivery) => delivery.Items.Any(item => item.Quantity > 0) ? nameof(Pack) : nameof(Nothing);

    [Task(Next = nameof(Summarise), Arguments = nameof(Wanted), Output = nameof(Packed))]
    public Task<int[][]> Pack(Wish[] wishes) => tasks.Run<int[][]>(nameof(Pack), wishes);

    static Wish[] Wanted(Delivery delivery)
    {
        var wanted = delivery.Items.Where(item => item.Quantity > 0).ToArray();
        var heaviest = wanted.Max(item => item.Weight);
        return wanted
            .OrderByDescending(item => item.Weight)
            .ThenBy(item => item.Sku, StringComparer.Ordinal)
            .Select((item, i) => new Wish(item.Sku, i, item.Weight == heaviest, item.Label ?? "plain"))
            .ToArray();
    }

    static Parcels Packed(Delivery delivery, int[][] result) => new(
        delivery.Items,
        result.Where(parcel => parcel.Any()).ToArray(),
        result.SelectMany(parcel => parcel).Distinct().ToArray(),
        result.Select(parcel => parcel.Length).ToArray(),
        delivery.Extras?.Select(item => item.Sku).ToArray());

    [Pass(End = true)]
    static Summary Summarise(Parcels parcels)
    {
        var labelled = parcels.Items.Where(item => item.Label is not null).ToArray();
        var total = parcels.Sizes.Sum();
        if (total == 0)
        {
            return new Summary("none", null, 0, 0, [], [], false, parcels.Filled);
        }

        return new Summary(
            labelled.First().Sku,
            parcels.Items.FirstOrDefault(item => item.Quantity > 5)?.Label,
            total,
            parcels.Sizes.Average(),
            parcels.Numbers.Chunk(2).ToArray(),
            parcels.Items.Skip(1).Take(2).Reverse().ToArray(),
            parcels.Numbers.All(number => number % 2 == 1) && !parcels.Sizes.Contains(2),
            parcels.Filled.Select(parcel => parcel.OrderBy(number => number).ToArray()).ToArray());
    }

    [Succeed]
    static Summary Nothing(Delivery delivery) =>
        new("nothing", null, 0, 0, [], (from item in delivery.Items where item.Label is null select item).ToArray(), false, []);

    public sealed record Delivery(IReadOnlyList<Item> Items, IReadOnlyList<Item>? Extras);

    public sealed record Item(string Sku, int Quantity, double Weight, string? Label);

    public sealed record Wish(string Sku, int Position, bool IsHeaviest, string Label);

    public sealed record Parcels(IReadOnlyList<Item> Items, int[][] Filled, int[] Numbers, int[] Sizes, string[]? Extras);

    public sealed record Summary(
        string First, string? Large, int Total, double Mean, int[][] Pairs, Item[] Others, bool IsOdd, int[][] Filled);
}
