using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Shapes;

/// <summary>The smallest expressions of a type.</summary>
internal sealed class Leaves(Members members)
{
    private static readonly Dictionary<string, string[]> Constants = new()
    {
        ["int"] = [.. Pool.All["number"].Texts, "3"],
        ["double"] = [.. Pool.All["fraction"].Texts],
        ["string"] = [.. Pool.All["text"].Texts],
        ["bool"] = ["true", "false"],
        ["Status"] = [.. Pool.All["status"].Texts],
        ["Line"] = ["new Line(\"a\", 1, 0.5, null)"],
        ["Address"] = ["new Address(\"s\", null)"],
        ["Point"] = ["new Point(1, 2)"],
        ["Box"] = ["new Box()"],
    };

    /// <summary>A path from the input or a lambda's parameter, or a constant; null if the type has none.</summary>
    public Shape? Create(string type, IReadOnlyList<(string Name, string Type)> variables, Random random)
    {
        if (Pool.All.TryGetValue(type, out var pool))
        {
            return new Shape.Leaf(pool.Type, Pick(pool.Texts, random));
        }

        // What a lambda's parameter gives is of more interest than the input, constants of less.
        var found = TypeNames.Fitting(type).SelectMany(fitting => variables.SelectMany((variable, i) =>
            members.Paths(variable.Type, fitting).Select(path => (Text: variable.Name + path, Type: fitting, Weight: i == 0 ? 1 : 8)))).ToList();
        var constants = ConstantsOf(type, random).ToList();
        if (constants.Count > 0 && (found.Count == 0 || random.Next(5) == 0))
        {
            return Pick(constants, random);
        }

        if (found.Count == 0)
        {
            return Construct(type, variables, random);
        }

        var position = random.Next(found.Sum(static leaf => leaf.Weight));
        var chosen = found.First(leaf => (position -= leaf.Weight) < 0);
        return new Shape.Leaf(chosen.Type, chosen.Text);
    }

    private static IEnumerable<Shape> ConstantsOf(string type, Random random)
    {
        if (Constants.TryGetValue(type.TrimEnd('?'), out var constants))
        {
            yield return new Shape.Leaf(type.TrimEnd('?'), Pick(constants, random));
        }

        if (type.EndsWith('?'))
        {
            yield return new Shape.Leaf(type, $"({type})null");
        }
    }

    private Shape? Construct(string type, IReadOnlyList<(string Name, string Type)> variables, Random random)
    {
        var element = type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2]
            : TypeNames.ArgumentOf(type, "IReadOnlyList") ?? TypeNames.ArgumentOf(type, "IEnumerable") ?? TypeNames.ArgumentOf(type, "List");
        if (element is null)
        {
            return null;
        }

        var items = Enumerable.Range(0, random.Next(4)).Select(_ => Create(element, variables, random)).ToList();
        if (items.Any(static item => item is null))
        {
            return null;
        }

        var content = string.Join(", ", items.Select(static item => item!.Text));
        return type.StartsWith("List<", StringComparison.Ordinal)
            ? new Shape.Leaf(type, items.Count == 0 ? $"new {type}()" : $"new {type} {{ {content} }}")
            : new Shape.Leaf(TypeNames.Array(element), items.Count == 0 ? $"new {NewArray(element)}" : $"new {TypeNames.Array(element)} {{ {content} }}");
    }

    private static string NewArray(string element) =>
        element.IndexOf("[]", StringComparison.Ordinal) is >= 0 and var inner ? $"{element[..inner]}[0]{element[inner..]}" : $"{element}[0]";

    private static T Pick<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];
}
