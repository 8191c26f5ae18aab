using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Facts about expressions that decide how they are printed.</summary>
internal static class ExpressionTree
{
    public static IEnumerable<Expression> SelfAndDescendants(this Expression expression) =>
        Children(expression).SelectMany(SelfAndDescendants).Prepend(expression);

    /// <summary>Whether the value may be null or missing.</summary>
    public static bool CanBeNull(this Expression expression) => expression switch
    {
        Literal.Null => true,
        Conditional conditional => conditional.Then.CanBeNull() || conditional.Otherwise.CanBeNull(),
        Coalesce coalesce => coalesce.Right.CanBeNull(),
        _ => expression.IsNullable,
    };

    public static JsonShape ShapeOf(this Expression expression) => expression switch
    {
        ArrayConstruction => JsonShape.Array,
        Conditional conditional => Both(conditional.Then, conditional.Otherwise),
        Coalesce coalesce => Both(coalesce.Left, coalesce.Right),
        Reference.Now => JsonShape.Single,
        Reference or MemberAccess or ElementAccess or Lookup => expression.Shape,
        _ => JsonShape.Single,
    };

    /// <summary>Whether a number is certainly not negative.</summary>
    public static bool IsNonNegative(this Expression expression) => expression switch
    {
        Count => true,
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

    private static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        Literal or Reference or Failure => [],
        MemberAccess member => [member.Target],
        ElementAccess element => [element.Target, element.Index],
        Lookup lookup => [lookup.Target, lookup.Key],
        Count count => [count.Target],
        Unary unary => [unary.Operand],
        Binary binary => [binary.Left, binary.Right],
        IsNull isNull => [isNull.Operand],
        Coalesce coalesce => [coalesce.Left, coalesce.Right],
        Conditional conditional => [conditional.Condition, conditional.Then, conditional.Otherwise],
        ObjectConstruction construction => construction.Members.Select(member => member.Value),
        With with => with.Members.Select(member => member.Value).Prepend(with.Target),
        ArrayConstruction array => array.Elements,
        TextOf text => [text.Operand],
        _ => throw new InvalidOperationException($"The parts of {expression.GetType().Name} are not known."),
    };
}
