using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>
/// Where the parts of expressions stand in the source, by the very objects that the readers made. Whoever finds fault with a part later, such as a printer, names the object.
/// </summary>
internal sealed class ExpressionSources : IEqualityComparer<Expression>
{
    private readonly Dictionary<Expression, SyntaxNode> _places;

    public ExpressionSources() => _places = new(this);

    /// <summary>Notes an expression, unless it is one that stands further inside already.</summary>
    public void Add(Expression expression, SyntaxNode syntax)
    {
        if (!_places.ContainsKey(expression))
        {
            _places.Add(expression, syntax);
        }
    }

    /// <summary>Where a part of one of several expressions stands; null if nobody knows.</summary>
    public Location? LocationOf(Expression part, IEnumerable<Expression> wholes) =>
        (Place(part) ?? wholes.Select(whole => Around(whole, part)).FirstOrDefault(static place => place is not null))?.GetLocation();

    bool IEqualityComparer<Expression>.Equals(Expression left, Expression right) => ReferenceEquals(left, right);

    int IEqualityComparer<Expression>.GetHashCode(Expression expression) => RuntimeHelpers.GetHashCode(expression);

    /// <summary>The nearest place around a part that is a copy of one that was read, or was added by a reader.</summary>
    private SyntaxNode? Around(Expression whole, Expression part)
    {
        if (ReferenceEquals(whole, part) || (whole with { IsNullable = part.IsNullable }).Equals(part))
        {
            return Place(whole);
        }

        foreach (var inner in whole.Parts)
        {
            if (Contains(inner, part))
            {
                return Around(inner, part) ?? Place(whole);
            }
        }

        return null;
    }

    private static bool Contains(Expression whole, Expression part) =>
        whole.SelfAndDescendants().Any(inner => ReferenceEquals(inner, part) || (inner with { IsNullable = part.IsNullable }).Equals(part));

    private SyntaxNode? Place(Expression expression) => _places.TryGetValue(expression, out var syntax) ? syntax : null;
}
