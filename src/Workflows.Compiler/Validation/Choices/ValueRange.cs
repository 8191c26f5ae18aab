using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Validation.Choices;

/// <summary>The numbers for which a comparison with a constant is true.</summary>
/// <param name="Value">What is compared.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
/// <param name="HasLow">Whether the least belongs to them.</param>
/// <param name="HasHigh">Whether the greatest belongs to them.</param>
internal sealed record ValueRange(Expression Value, double Low, double High, bool HasLow, bool HasHigh)
{
    /// <summary>For instance everything above 5 for <c>n &gt; 5</c>; null for what is no such comparison.</summary>
    public static ValueRange? Of(Expression condition) => condition switch
    {
        Binary { Right: Literal.Number number } binary => Of(binary.Operator, binary.Left, Number(number)),
        Binary { Left: Literal.Number number } binary => Of(Mirrored(binary.Operator), binary.Right, Number(number)),
        _ => null,
    };

    public bool IsWithin(ValueRange other) =>
        Value.Equals(other.Value)
        && (Low > other.Low || (Low == other.Low && (other.HasLow || !HasLow)))
        && (High < other.High || (High == other.High && (other.HasHigh || !HasHigh)));

    private static ValueRange? Of(BinaryOperator comparison, Expression value, double limit) => comparison switch
    {
        BinaryOperator.Equal => new(value, limit, limit, true, true),
        BinaryOperator.LessThan => new(value, double.NegativeInfinity, limit, false, false),
        BinaryOperator.LessThanOrEqual => new(value, double.NegativeInfinity, limit, false, true),
        BinaryOperator.GreaterThan => new(value, limit, double.PositiveInfinity, false, false),
        BinaryOperator.GreaterThanOrEqual => new(value, limit, double.PositiveInfinity, true, false),
        _ => null,
    };

    // 5 < n is n > 5.
    private static BinaryOperator Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.LessThan => BinaryOperator.GreaterThan,
        BinaryOperator.LessThanOrEqual => BinaryOperator.GreaterThanOrEqual,
        BinaryOperator.GreaterThan => BinaryOperator.LessThan,
        BinaryOperator.GreaterThanOrEqual => BinaryOperator.LessThanOrEqual,
        _ => comparison,
    };

    private static double Number(Literal.Number number) => double.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
