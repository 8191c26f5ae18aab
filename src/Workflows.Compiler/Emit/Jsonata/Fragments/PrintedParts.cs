using System.Runtime.CompilerServices;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Parts that were printed in a scope. Printers ask for a part several times, for what it may be and for its text; without this, each level would double the work.</summary>
internal sealed class PrintedParts
{
    private readonly Dictionary<Expression, Fragment> _values = new(Identity.Comparer);
    private readonly Dictionary<Expression, Fragment> _unguarded = new(Identity.Comparer);
    private readonly Dictionary<Expression, Scope> _whenTrue = new(Identity.Comparer);
    private readonly Dictionary<Expression, Scope> _whenFalse = new(Identity.Comparer);

    public Fragment Value(Expression expression, Func<Fragment> print) => Of(_values, expression, print);

    public Fragment Unguarded(Expression expression, Func<Fragment> print) => Of(_unguarded, expression, print);

    public Scope After(Expression condition, bool outcome, Func<Scope> find) => Of(outcome ? _whenTrue : _whenFalse, condition, find);

    private static T Of<T>(Dictionary<Expression, T> known, Expression expression, Func<T> make)
    {
        if (!known.TryGetValue(expression, out var made))
        {
            made = make();
            known[expression] = made;
        }

        return made;
    }

    /// <summary>To compare large expressions by their parts would cost more than to print them.</summary>
    private sealed class Identity : IEqualityComparer<Expression>
    {
        public static Identity Comparer { get; } = new();

        public bool Equals(Expression? left, Expression? right) => ReferenceEquals(left, right);

        public int GetHashCode(Expression expression) => RuntimeHelpers.GetHashCode(expression);
    }
}
