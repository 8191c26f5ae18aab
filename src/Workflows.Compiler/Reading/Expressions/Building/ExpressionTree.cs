using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Questions about expressions that are read already.</summary>
internal static class ExpressionTree
{
    /// <summary>Whether evaluating it can fail, so that it matters whether it is evaluated.</summary>
    public static bool MayFail(Expression expression) =>
        expression is Failure or Raw or ElementAccess or Lookup or Binary { Operator: BinaryOperator.DivideIntegers or BinaryOperator.Remainder } or Call { MayFail: true }
        || expression.Parts.Any(MayFail);

    /// <summary>Whether an expression has more parts than a number. What is large is not gone through to its end.</summary>
    public static bool HasMoreParts(Expression expression, int number)
    {
        var count = 0;
        return Any(expression, _ => ++count > number);
    }

    /// <summary>Whether a condition is true of the expression or any of its parts.</summary>
    public static bool Any(Expression expression, Func<Expression, bool> condition)
    {
        var rest = new Stack<Expression>();
        rest.Push(expression);
        while (rest.Count > 0)
        {
            var next = rest.Pop();
            if (condition(next))
            {
                return true;
            }

            foreach (var part in next.Parts)
            {
                rest.Push(part);
            }
        }

        return false;
    }

    public static bool Contains(Expression expression, Expression part) =>
        expression.Equals(part) || expression.Parts.Any(child => Contains(child, part));

    /// <summary>Whether a condition cannot be known without evaluating a part.</summary>
    public static bool EvaluatesFirst(Expression condition, Expression part) => condition.Equals(part) || condition switch
    {
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or } logic => EvaluatesFirst(logic.Left, part),
        Binary or Unary or IsNull or MemberAccess or Count => condition.Parts.Any(child => EvaluatesFirst(child, part)),
        _ => false,
    };
}
