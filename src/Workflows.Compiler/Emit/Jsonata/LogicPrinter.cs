using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary><c>and</c>, <c>or</c>, <c>$not</c> and the minus sign.</summary>
internal static class LogicPrinter
{
    public static Fragment Unary(Unary unary, Scope scope) => unary switch
    {
        { Operator: UnaryOperator.Negate } => new($"-{JsonataPrinter.Raw(unary.Operand, scope).AtLeast(Precedence.Path)}", Precedence.Negation),
        { Operand: IsNull isNull } => NullPrinter.IsNotNull(isNull.Operand, scope),
        { Operand: Binary { Operator: BinaryOperator.Equal } equal } => EqualityPrinter.NotEqual(equal.Left, equal.Right, scope),
        { Operand: Binary { Operator: BinaryOperator.NotEqual } notEqual } => EqualityPrinter.Equal(notEqual.Left, notEqual.Right, scope),
        { Operand: Unary { Operator: UnaryOperator.Not } negation } => JsonataPrinter.Raw(negation.Operand, scope),
        _ => new($"$not({JsonataPrinter.Raw(unary.Operand, scope).Text})"),
    };

    public static Fragment Logic(Binary binary, Scope scope)
    {
        var isAnd = binary.Operator is BinaryOperator.And;
        var precedence = isAnd ? Precedence.And : Precedence.Or;
        var operands = Operands(binary, binary.Operator).ToList();
        if (isAnd)
        {
            RemoveImplied(operands, scope);
        }

        return operands.Count == 1
            ? JsonataPrinter.Raw(operands[0], scope)
            : new(string.Join(isAnd ? " and " : " or ", operands.Select(operand => JsonataPrinter.Raw(operand, scope).AtLeast(precedence))), precedence);
    }

    private static IEnumerable<Expression> Operands(Expression expression, BinaryOperator @operator) =>
        expression is Binary binary && binary.Operator == @operator
            ? Operands(binary.Left, @operator).Concat(Operands(binary.Right, @operator))
            : [expression];

    /// <summary>
    /// <c>{ Stock.Available: 0 }</c> first asks whether there is a Stock, which <c>stock.available = 0</c> says by itself:
    /// nothing equals nothing in JSONata.
    /// </summary>
    private static void RemoveImplied(List<Expression> operands, Scope scope)
    {
        for (var i = operands.Count - 2; i >= 0; i--)
        {
            if (operands[i] is Unary { Operator: UnaryOperator.Not, Operand: IsNull guard }
                && JsonataPrinter.Raw(guard.Operand, scope) is { IsPlain: true } guarded
                && AskedFor(operands[i + 1], scope) is { } asked
                && Scope.IsSameOrExtends(asked, guarded.Text))
            {
                operands.RemoveAt(i);
            }
        }
    }

    /// <summary>The path that a condition finds to be false if it is missing.</summary>
    private static string? AskedFor(Expression condition, Scope scope)
    {
        var asked = condition switch
        {
            Unary { Operator: UnaryOperator.Not, Operand: IsNull isNull } => isNull.Operand,
            Binary { Operator: BinaryOperator.Equal, Left: var left, Right: Literal and not Literal.Null } => left,
            Binary { Operator: BinaryOperator.Equal, Left: Literal and not Literal.Null, Right: var right } => right,
            _ => null,
        };
        return asked is not null && JsonataPrinter.Raw(asked, scope) is { IsPlain: true } path ? path.Text : null;
    }
}
