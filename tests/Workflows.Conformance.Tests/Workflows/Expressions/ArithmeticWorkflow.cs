namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Arithmetic of integers and of doubles.</summary>
[Workflow("arithmetic", StartAt = nameof(Integers))]
public sealed partial class ArithmeticWorkflow
{
    [Pass(Next = nameof(Doubles)), ResultPath(nameof(Numbers.Integers))]
    static IntegerResults Integers(Numbers numbers) => new(
        numbers.A + numbers.B,
        numbers.A - numbers.B,
        numbers.A * numbers.B,
        numbers.A / numbers.B,
        numbers.A % numbers.B,
        -numbers.A,
        (numbers.A + numbers.B) * 2 - (numbers.A - (numbers.B - 1)),
        numbers.A / numbers.B * numbers.B + numbers.A % numbers.B == numbers.A,
        -(numbers.A - numbers.B) / 2);

    [Pass(End = true), ResultPath(nameof(Numbers.Doubles))]
    static DoubleResults Doubles(Numbers numbers) => new(
        numbers.X + numbers.Y,
        numbers.X - numbers.Y,
        numbers.X * numbers.Y,
        numbers.X / 4,
        -numbers.X,
        numbers.A * 0.5,
        numbers.X > numbers.Y,
        numbers.X >= 0.1 + 0.2,
        numbers.X == numbers.Y);

    public sealed record Numbers(int A, int B, double X, double Y, IntegerResults? Integers = null, DoubleResults? Doubles = null);

    public sealed record IntegerResults(
        int Sum, int Difference, int Product, int Quotient, int Remainder, int Negated, int Nested, bool IsEuclidean, int NegatedHalf);

    public sealed record DoubleResults(
        double Sum, double Difference, double Product, double Quotient, double Negated, double Half, bool IsGreater, bool IsAtLeast, bool IsEqual);
}
