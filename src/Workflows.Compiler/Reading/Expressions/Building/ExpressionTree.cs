using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Questions about expressions that are read already.</summary>
internal static class ExpressionTree
{
    /// <summary>Whether evaluating it can fail, so that it matters whether it is evaluated.</summary>
    public static bool MayFail(Expression expression) =>
        expression is Failure or Raw or ElementAccess or Lookup or Binary { Operator: BinaryOperator.DivideIntegers or BinaryOperator.Remainder } or Call { MayFail: true }
        || expression.Parts.Any(MayFail);

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
