using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Shapes;

/// <summary>Puts rows of the table into one another.</summary>
internal sealed class ShapeGenerator
{
    private const int Tries = 20;

    private readonly Leaves _leaves = new(new Members());

    /// <summary>The productions that give a type, by row, so that rows with many types are not chosen more often.</summary>
    private readonly Dictionary<string, List<IReadOnlyList<Production>>> _productions = [];

    private readonly Dictionary<ExpressionRow, IReadOnlyList<Production>> _rows = [];

    public ShapeGenerator(IReadOnlyList<ExpressionRow> rows)
    {
        foreach (var row in rows)
        {
            _rows[row] = Production.Of(row);
            // Where nobody knows the value, nobody knows what others make of it.
            foreach (var production in _rows[row].Where(_ => !row.IsRandom).GroupBy(static production => production.Result))
            {
                if (!_productions.TryGetValue(production.Key, out var list))
                {
                    _productions[production.Key] = list = [];
                }

                list.Add([.. production]);
            }
        }
    }

    /// <summary>The types of all that rows give.</summary>
    public IEnumerable<string> Results => _rows.Values.SelectMany(static productions => productions).Select(static production => production.Result).Distinct();

    /// <summary>An expression whose outermost form is the row; null if chance does not find one.</summary>
    public Shape? Create(ExpressionRow row, Random random, int depth)
    {
        var names = 0;
        for (var i = 0; i < Tries; i++)
        {
            if (Fill(Pick(_rows[row], random), [("order", "Order")], random, depth, ref names) is { } shape)
            {
                return shape;
            }
        }

        return null;
    }

    /// <summary>The smallest expressions of a type, to take the place of larger ones.</summary>
    public Shape? Leaf(string type, Random random) => _leaves.Create(type, [("order", "Order")], random);

    private Shape? Create(string type, IReadOnlyList<(string Name, string Type)> variables, Random random, int depth, ref int names)
    {
        if (Pool.All.TryGetValue(type, out var pool) && (pool.IsConstant || random.Next(4) > 0))
        {
            return _leaves.Create(type, variables, random);
        }

        var asked = pool?.Type ?? type;
        if (depth > 0 && random.Next(10) < 7)
        {
            var fitting = TypeNames.Fitting(asked).Where(_productions.ContainsKey).ToList();
            for (var i = 0; i < 3 && fitting.Count > 0; i++)
            {
                // The type itself more often than what converts to it.
                var chosen = random.Next(2) == 0 ? fitting[0] : Pick(fitting, random);
                if (Fill(Pick(Pick(_productions[chosen], random), random), variables, random, depth, ref names) is { } shape)
                {
                    return shape;
                }
            }
        }

        return _leaves.Create(asked, variables, random);
    }

    private Shape? Fill(Production production, IReadOnlyList<(string Name, string Type)> variables, Random random, int depth, ref int names)
    {
        var own = new Dictionary<string, string>();
        foreach (var name in production.Variables)
        {
            own[name] = $"{name}{++names}";
        }

        var filling = new List<Shape>();
        foreach (var hole in production.Holes)
        {
            var inner = hole.Variables.Count == 0 ? variables : [.. variables, .. hole.Variables.Select(variable => (own[variable.Name], variable.Type))];
            if (Create(hole.Type, inner, random, depth - 1, ref names) is not { } part)
            {
                return null;
            }

            filling.Add(part);
        }

        return new Shape.Composite(production, filling, own);
    }

    private static T Pick<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];
}
