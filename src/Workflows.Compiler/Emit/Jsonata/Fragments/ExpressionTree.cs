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
        Reference.Now => JsonShape.Single,
        Let let => let.Body.ShapeOf(),
        Reference or MemberAccess or ElementAccess or Lookup or Call or Raw => expression.Shape,
        _ => JsonShape.Single,
    };

    /// <summary>Whether a number is certainly not negative.</summary>
    public static bool IsNonNegative(this Expression expression) => expression switch
    {
        Count or TextCall { Function: TextFunction.Length } or NumberCall { Function: NumberFunction.Absolute or NumberFunction.SquareRoot } => true,
        NumberCall { Function: NumberFunction.Floor or NumberFunction.Ceiling or NumberFunction.Truncate or NumberFunction.Round } call => call.Arguments[0].IsNonNegative(),
        NumberCall { Function: NumberFunction.Maximum } call => call.Arguments.Any(IsNonNegative),
        NumberCall { Function: NumberFunction.Minimum } call => call.Arguments.All(IsNonNegative),
        Literal.Number number => !number.Text.StartsWith("-", StringComparison.Ordinal),
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Multiply or BinaryOperator.DivideIntegers } binary =>
            binary.Left.IsNonNegative() && binary.Right.IsNonNegative(),
        Binary { Operator: BinaryOperator.Remainder } remainder => remainder.Left.IsNonNegative(),
        Conditional conditional => conditional.Then.IsNonNegative() && conditional.Otherwise.IsNonNegative(),
        _ => false,
    };

    private static JsonShape Both(Expression left, Expression right)
    {
        var (first, second) = (left.ShapeOf(), right.ShapeOf());
        return left is Literal.Null or Failure ? second
            : right is Literal.Null or Failure || first == second ? first
            : JsonShape.Unknown;
    }
}
