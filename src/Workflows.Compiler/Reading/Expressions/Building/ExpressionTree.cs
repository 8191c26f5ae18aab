using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Questions about expressions that are read already.</summary>
internal static class ExpressionTree
{
    /// <summary>Whether evaluating it can fail, so that it matters whether it is evaluated.</summary>
    public static bool MayFail(Expression expression) =>
        expression is Failure or ElementAccess or Lookup or Binary { Operator: BinaryOperator.DivideIntegers or BinaryOperator.Remainder }
        || Children(expression).Any(MayFail);

    public static bool Contains(Expression expression, Expression part) =>
        expression.Equals(part) || Children(expression).Any(child => Contains(child, part));

    /// <summary>Whether a condition cannot be known without evaluating a part.</summary>
    public static bool EvaluatesFirst(Expression condition, Expression part) => condition.Equals(part) || condition switch
    {
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or } logic => EvaluatesFirst(logic.Left, part),
        Binary or Unary or IsNull or MemberAccess or Count => Children(condition).Any(child => EvaluatesFirst(child, part)),
        _ => false,
    };

    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        Literal or Reference or Failure => [],
        MemberAccess access => [access.Target],
        ElementAccess access => [access.Target, access.Index],
        Lookup lookup => [lookup.Target, lookup.Key],
        Count count => [count.Target],
        IsNull test => [test.Operand],
        Unary unary => [unary.Operand],
        Binary binary => [binary.Left, binary.Right],
        Coalesce coalesce => [coalesce.Left, coalesce.Right],
        Conditional conditional => [conditional.Condition, conditional.Then, conditional.Otherwise],
        TextOf text => [text.Operand],
        ArrayConstruction array => array.Elements,
        ObjectConstruction construction => construction.Members.Select(static member => member.Value),
        With with => with.Members.Select(static member => member.Value).Prepend(with.Target),
        _ => throw new InvalidOperationException($"No children are known of {expression.GetType().Name}."),
    };
}
