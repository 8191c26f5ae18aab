using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Facts about expressions that decide how they are printed.</summary>
internal static class ExpressionTree
{
    /// <summary>Whether the value may be null or missing.</summary>
    public static bool CanBeNull(this Expression expression) => expression switch
    {
        Literal.Null => true,
        Conditional conditional => conditional.Then.CanBeNull() || conditional.Otherwise.CanBeNull(),
        Coalesce coalesce => coalesce.Right.CanBeNull(),
        Let let => let.Body.CanBeNull(),
        _ => expression.IsNullable,
    };

    public static JsonShape ShapeOf(this Expression expression) => expression switch
    {
        ArrayConstruction => JsonShape.Array,
        Conditional conditional => Both(conditional.Then, conditional.Otherwise),
        Coalesce coalesce => Both(coalesce.Left, coalesce.Right),
        Reference.Now or Reference.Placeholder => JsonShape.Single,
        Let let => let.Body.ShapeOf(),
        Reference or MemberAccess or ElementAccess or Lookup or Call or Raw => expression.Shape,
        _ => JsonShape.Single,
    };

    private static JsonShape Both(Expression left, Expression right)
    {
        var (first, second) = (left.ShapeOf(), right.ShapeOf());
        return left is Literal.Null or Failure ? second
            : right is Literal.Null or Failure || first == second ? first
            : JsonShape.Unknown;
    }
}
