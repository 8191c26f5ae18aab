using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Shapes;

/// <summary>An expression as a tree, so that it can be made smaller.</summary>
/// <param name="Type">The C# type of what it gives.</param>
internal abstract record Shape(string Type)
{
    /// <summary>The C#.</summary>
    public abstract string Text { get; }

    public abstract IReadOnlyList<Shape> Parts { get; }

    public IEnumerable<Shape> SelfAndDescendants => Parts.SelectMany(static part => part.SelfAndDescendants).Prepend(this);

    public IEnumerable<ExpressionRow> Rows => SelfAndDescendants.OfType<Composite>().Select(static composite => composite.Production.Row).Distinct();

    public int Size => 1 + Parts.Sum(static part => part.Size);

    /// <summary>A member of the input or of a lambda's parameter, or a constant.</summary>
    public sealed record Leaf(string Type, string Content) : Shape(Type)
    {
        public override string Text => Content;

        public override IReadOnlyList<Shape> Parts => [];
    }

    /// <summary>A row of the table with its holes filled.</summary>
    /// <param name="Names">What this place calls the parameters of the row's lambdas.</param>
    public sealed record Composite(Production Production, IReadOnlyList<Shape> Filling, IReadOnlyDictionary<string, string> Names) : Shape(Production.Result)
    {
        public override string Text { get; } = TextOf(Production, Filling, Names);

        public override IReadOnlyList<Shape> Parts => Filling;

        public Composite With(int part, Shape replacement) => new(Production, [.. Filling.Select((filling, i) => i == part ? replacement : filling)], Names);

        private static string TextOf(Production production, IReadOnlyList<Shape> filling, IReadOnlyDictionary<string, string> names)
        {
            var next = 0;
            return production.Fill(hole => CanonicalExpression.Operand(hole, Typed(filling[next++], TypeNames.OfHole(hole.Type))), name => names[name]);
        }

        private static string Typed(Shape part, string type) =>
            part is Composite { Production.Row.IsTargetTyped: true } || TypeNames.NeedsCast(part.Type, type) ? $"({type})({part.Text})" : part.Text;
    }
}
