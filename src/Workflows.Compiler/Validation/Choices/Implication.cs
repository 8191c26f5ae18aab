using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Validation.Choices;

/// <summary>What can be said of conditions without knowing any value. Says no where it does not know.</summary>
internal static class Implication
{
    public static bool IsTrue(Expression condition) => condition switch
    {
        Literal.Boolean literal => literal.Value,
        Binary { Operator: BinaryOperator.And } and => IsTrue(and.Left) && IsTrue(and.Right),
        Binary { Operator: BinaryOperator.Or } or => IsTrue(or.Left) || IsTrue(or.Right),
        Unary { Operator: UnaryOperator.Not } not => IsFalse(not.Operand),
        _ => false,
    };

    public static bool IsFalse(Expression condition) => condition switch
    {
        Literal.Boolean literal => !literal.Value,
        Binary { Operator: BinaryOperator.And } => IsContradiction([.. Parts(condition, BinaryOperator.And)]),
        Binary { Operator: BinaryOperator.Or } or => IsFalse(or.Left) && IsFalse(or.Right),
        Unary { Operator: UnaryOperator.Not } not => IsTrue(not.Operand),
        _ => false,
    };

    /// <summary>Whether one condition is true wherever another is.</summary>
    public static bool Implies(Expression given, Expression sought)
    {
        if (given.Equals(sought) || IsTrue(sought))
        {
            return true;
        }

        // Each of these takes one side apart and never comes back to it, so that long conditions stay cheap.
        return (given, sought) switch
        {
            (_, Binary { Operator: BinaryOperator.And }) => Parts(sought, BinaryOperator.And).All(part => Implies(given, part)),
            (Binary { Operator: BinaryOperator.Or }, _) => Parts(given, BinaryOperator.Or).All(part => Implies(part, sought)),
            (_, Binary { Operator: BinaryOperator.Or }) => Parts(sought, BinaryOperator.Or).Any(part => Implies(given, part))
                || Parts(given, BinaryOperator.And).Contains(sought),
            (Binary { Operator: BinaryOperator.And }, _) => Parts(given, BinaryOperator.And).Any(part => Implies(part, sought)),
            _ => ValueRange.Of(given) is { } known && ValueRange.Of(sought) is { } wanted && known.IsWithin(wanted),
        };
    }

    /// <summary>
    /// The condition with <c>x</c> for <c>x == true</c> and the like, so that one thing is said in one way. Not of what may be null: that is neither true nor false.
    /// </summary>
    public static Expression Plain(Expression condition) => condition switch
    {
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or } logic => logic with { Left = Plain(logic.Left), Right = Plain(logic.Right) },
        Binary { Operator: BinaryOperator.Equal, Left.IsNullable: false, Right: Literal.Boolean literal } equality => literal.Value ? equality.Left : Not(equality.Left),
        Unary { Operator: UnaryOperator.Not } not => Not(Plain(not.Operand)),
        _ => condition,
    };

    public static Expression Not(Expression condition) =>
        condition is Unary { Operator: UnaryOperator.Not } not ? not.Operand : new Unary(UnaryOperator.Not, condition);

    private static bool IsContradiction(HashSet<Expression> parts) => parts.Any(part => IsFalse(part) || parts.Contains(Not(part)));

    private static IEnumerable<Expression> Parts(Expression condition, BinaryOperator kind) =>
        condition is Binary binary && binary.Operator == kind ? Parts(binary.Left, kind).Concat(Parts(binary.Right, kind)) : [condition];
}
