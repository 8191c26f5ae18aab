using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Builds Boolean expressions, without the parts that say nothing.</summary>
internal static class Logic
{
    public static Expression True { get; } = new Literal.Boolean(true);

    public static bool IsTrue(Expression expression) => expression is Literal.Boolean { Value: true };

    public static Expression And(Expression left, Expression right)
    {
        if (IsTrue(left))
        {
            return right;
        }

        return IsTrue(right) ? left : new Binary(BinaryOperator.And, left, right);
    }

    public static Expression Or(Expression left, Expression right)
    {
        if (IsTrue(left) || right is Literal.Boolean { Value: false })
        {
            return left;
        }

        return left is Literal.Boolean { Value: false } ? right : new Binary(BinaryOperator.Or, left, right);
    }

    public static Expression Not(Expression operand) => operand switch
    {
        Literal.Boolean constant => new Literal.Boolean(!constant.Value),
        Unary { Operator: UnaryOperator.Not } inner => inner.Operand,
        _ => new Unary(UnaryOperator.Not, operand),
    };

    public static Expression IsNull(Expression operand) => operand is Literal ? new Literal.Boolean(operand is Literal.Null) : new IsNull(operand);

    public static Expression IsNotNull(Expression operand) => Not(IsNull(operand));

    /// <summary>Whether a value is there, as far as that is a question.</summary>
    public static Expression IsPresent(Expression operand) => operand.IsNullable ? IsNotNull(operand) : True;

    /// <summary>A condition that first evaluates an expression that C# evaluates whatever comes of it, so that it fails if that fails.</summary>
    public static Expression Evaluating(Expression evaluated, Expression condition) =>
        !ExpressionTree.MayFail(evaluated) || ExpressionTree.EvaluatesFirst(condition, evaluated)
            ? condition
            : And(new Binary(BinaryOperator.Or, new IsNull(evaluated), True), condition);
}
