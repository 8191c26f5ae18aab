using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Finds values that a condition asks for null before a branch reads them, and that are too long to be written twice.</summary>
internal static class RepeatedValue
{
    /// <summary>The value, which the condition evaluates first; null if there is none.</summary>
    public static Expression? In(Conditional conditional) =>
        Asked(conditional.Condition) is { } asked && IsLong(asked) && (Contains(conditional.Then, asked) || Contains(conditional.Otherwise, asked)) ? asked : null;

    /// <summary>The expression with a local in the place of a value.</summary>
    public static Expression Replace(Expression expression, Expression value, Reference.Local local) =>
        AreSame(expression, value) ? local with { IsNullable = expression.IsNullable } : expression.Map(part => Replace(part, value, local));

    private static Expression? Asked(Expression condition) => condition switch
    {
        IsNull isNull => isNull.Operand,
        Unary { Operator: UnaryOperator.Not } not => Asked(not.Operand),
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or } logic => Asked(logic.Left),
        _ => null,
    };

    private static bool IsLong(Expression expression) => expression.SelfAndDescendants().Any(static part => part is Call or Let);

    private static bool Contains(Expression expression, Expression value) => AreSame(expression, value) || expression.Parts.Any(part => Contains(part, value));

    // Behind the question a value is known not to be null.
    private static bool AreSame(Expression left, Expression right) =>
        left.GetType() == right.GetType() && (left with { IsNullable = right.IsNullable }).Equals(right);
}
