using System.Text.Json.Nodes;
using Workflows.Conformance.Fuzz.Shapes;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>Makes a difference smaller as long as it stays one that is not allowed.</summary>
internal sealed class Shrinker(Comparison comparison, AllowedDifferences allowed, ShapeGenerator generator)
{
    private const int MaximumRounds = 40;

    public async Task<Difference> ShrinkAsync(Difference difference)
    {
        for (var i = 0; i < MaximumRounds; i++)
        {
            var smaller = await FirstAsync([.. Shapes(difference.Shape).DistinctBy(static shape => shape.Text)], [difference.Order])
                ?? await FirstOrderAsync(difference);
            if (smaller is null)
            {
                break;
            }

            difference = smaller;
        }

        return difference;
    }

    private async Task<Difference?> FirstAsync(IReadOnlyList<Shape> shapes, IReadOnlyList<string> orders)
    {
        if (shapes.Count == 0)
        {
            return null;
        }

        var found = (await comparison.CompareAsync(shapes, orders)).OfType<Difference>().ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var causes = await allowed.ClassifyAsync(found);
        return found.Where((_, i) => causes[i] is null).OrderBy(static difference => difference.Shape.Size).ThenBy(static difference => difference.Shape.Text.Length).FirstOrDefault();
    }

    private async Task<Difference?> FirstOrderAsync(Difference difference)
    {
        foreach (var order in Orders(difference.Order))
        {
            if (await FirstAsync([difference.Shape], [order]) is { } smaller)
            {
                return smaller;
            }
        }

        return null;
    }

    /// <summary>Any part of it, and the whole with one part replaced by a smaller one of its type.</summary>
    private IEnumerable<Shape> Shapes(Shape shape) => shape.SelfAndDescendants.Skip(1).OfType<Shape.Composite>().Concat(Replaced(shape));

    private IEnumerable<Shape> Replaced(Shape shape)
    {
        if (shape is not Shape.Composite composite)
        {
            yield break;
        }

        for (var i = 0; i < composite.Filling.Count; i++)
        {
            var part = composite.Filling[i];
            if (part is Shape.Composite)
            {
                var replacements = part.SelfAndDescendants.Skip(1).Where(descendant => TypeNames.Fitting(part.Type).Contains(descendant.Type));
                foreach (var replacement in replacements.Concat(Enumerable.Range(0, 4).Select(seed => generator.Leaf(part.Type, new Random(seed))).OfType<Shape>()))
                {
                    yield return composite.With(i, replacement);
                }

                foreach (var replacement in Replaced(part))
                {
                    yield return composite.With(i, replacement);
                }
            }
        }
    }

    /// <summary>The order with one member that is simpler.</summary>
    private static IEnumerable<string> Orders(string order)
    {
        var names = JsonNode.Parse(order)!.AsObject().Select(static member => member.Key).ToList();
        foreach (var name in names)
        {
            var copy = JsonNode.Parse(order)!.AsObject();
            JsonNode? simple = copy[name] switch
            {
                JsonArray { Count: > 0 } array => new JsonArray([.. array.Skip(1).Select(static item => item?.DeepClone())]),
                JsonObject { Count: > 0 } when name is "counts" or "byName" or "labels" => new JsonObject(),
                JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 1 && name is "name" or "display title" or "note" or "remark" => "a",
                _ => copy[name]?.DeepClone(),
            };
            if (!JsonNode.DeepEquals(simple, copy[name]))
            {
                copy[name] = simple;
                yield return copy.ToJsonString();
            }
        }
    }
}
