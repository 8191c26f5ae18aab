using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Comparisons. In JSONata a comparison with something missing is false, <c>!=</c> as well.</summary>
internal static class EqualityPrinter
{
    public static Fragment Equal(Expression left, Expression right, Scope scope) => (left, right) switch
    {
        (_, Literal.Null) => NullPrinter.IsNull(left, scope),
        (Literal.Null, _) => NullPrinter.IsNull(right, scope),
        _ => Compare(left, "=", right, scope),
    };

    public static Fragment NotEqual(Expression left, Expression right, Scope scope) => (left, right) switch
    {
        (_, Literal.Null) => NullPrinter.IsNotNull(left, scope),
        (Literal.Null, _) => NullPrinter.IsNotNull(right, scope),
        _ when !(left.CanBeNull() && right.CanBeNull()) && (IsOpen(left, scope) || IsOpen(right, scope)) =>
            new($"$not({Compare(left, "=", right, scope).Text})"),
        _ => Compare(left, "!=", right, scope),
    };

    public static Fragment Order(Binary binary, Scope scope) => Infix(
        JsonataPrinter.Raw(binary.Left, scope),
        binary.Operator switch
        {
            BinaryOperator.LessThan => "<",
            BinaryOperator.LessThanOrEqual => "<=",
            BinaryOperator.GreaterThan => ">",
            _ => ">=",
        },
        JsonataPrinter.Raw(binary.Right, scope));

    /// <summary>Two values that may both be null are equal if they are, so there a missing one has to become null.</summary>
    private static Fragment Compare(Expression left, string @operator, Expression right, Scope scope) => left.CanBeNull() && right.CanBeNull()
        ? Infix(JsonataPrinter.Value(left, scope), @operator, JsonataPrinter.Value(right, scope))
        : Infix(JsonataPrinter.Raw(left, scope), @operator, JsonataPrinter.Raw(right, scope));

    private static bool IsOpen(Expression operand, Scope scope) => JsonataPrinter.Raw(operand, scope).Missing is not Missing.Never;

    private static Fragment Infix(Fragment left, string @operator, Fragment right) =>
        new($"{left.AtLeast(Precedence.Additive)} {@operator} {right.AtLeast(Precedence.Additive)}", Precedence.Comparison);
}
