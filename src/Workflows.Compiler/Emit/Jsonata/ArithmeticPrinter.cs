using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Sums, products and divisions. JSONata's numbers are doubles, and division by zero gives no error there.</summary>
internal static class ArithmeticPrinter
{
    private const string DivisionByZero = "Division by zero";

    public static Fragment Print(Binary binary, Scope scope)
    {
        var left = JsonataPrinter.Raw(binary.Left, scope);
        var right = JsonataPrinter.Raw(binary.Right, scope);
        return binary.Operator switch
        {
            BinaryOperator.Add => Infix(left, "+", right, Precedence.Additive),
            BinaryOperator.Subtract => Infix(left, "-", right, Precedence.Additive),
            BinaryOperator.Multiply => Infix(left, "*", right, Precedence.Multiplicative),
            BinaryOperator.Divide => Infix(left, "/", right, Precedence.Multiplicative),
            BinaryOperator.DivideIntegers => Checked(binary.Right, right, scope, divisor => Quotient(binary, left, divisor, scope)),
            BinaryOperator.Remainder => Checked(binary.Right, right, scope, divisor => Infix(left, "%", divisor, Precedence.Multiplicative)),
            _ => throw new InvalidOperationException($"{binary.Operator} is not arithmetic."),
        };
    }

    /// <summary>Without the remainder, which has the dividend's sign, the division comes out even; so it is rounded towards zero as in C#.</summary>
    private static Fragment Quotient(Binary binary, Fragment left, Fragment divisor, Scope scope) =>
        binary.Left.IsNonNegative() && binary.Right.IsNonNegative()
            ? new($"$floor({Infix(left, "/", divisor, Precedence.Multiplicative).Text})")
            : left.Repeated(scope.Fresh("dividend"), dividend =>
            {
                var remainder = Infix(new(dividend), "%", divisor, Precedence.Multiplicative);
                return Infix(Infix(new(dividend), "-", remainder, Precedence.Additive), "/", divisor, Precedence.Multiplicative);
            });

    private static Fragment Checked(Expression divisor, Fragment printed, Scope scope, Func<Fragment, Fragment> divide) =>
        divisor is Literal.Number { Text: not "0" }
            ? divide(printed)
            : printed.Repeated(scope.Fresh("divisor"), repeated => new(
                $"{repeated} = 0 ? {JsonataPrinter.Error(DivisionByZero).Text} : {divide(new(repeated)).Text}",
                Precedence.Conditional));

    /// <summary>Operators of one strength are read from the left, so the right operand has to be stronger.</summary>
    private static Fragment Infix(Fragment left, string @operator, Fragment right, Precedence precedence) =>
        new($"{left.AtLeast(precedence)} {@operator} {right.AtLeast(precedence + 1)}", precedence);
}
