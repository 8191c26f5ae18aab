namespace Workflows.Expressions;

/// <summary>Arithmetic.</summary>
internal static class ArithmeticRows
{
    private const string Overflow = "Beyond 2^31, C# wraps round and the definition goes on.";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("arithmetic.add", "int", "{a:int} + {b:int}") { Limits = Overflow },
        new("arithmetic.subtract", "int", "{a:int} - {b:int}") { Limits = Overflow },
        new("arithmetic.multiply", "int", "{a:int} * {b:int}") { Limits = Overflow },
        new("arithmetic.divide", "int", "{a:int} / {b:int}") { Limits = "Towards zero. Fails if the divisor is zero, as C# does." },
        new("arithmetic.divide-constant", "int", "{a:int} / 3"),
        new("arithmetic.divide-count", "int", "{xs:T[]}.Length / 2") { Types = "T: Line, int" },
        new("arithmetic.remainder", "int", "{a:int} % {b:int}") { Limits = "With the dividend's sign. Fails if the divisor is zero, as C# does." },
        new("arithmetic.negate", "int", "-{a:int}") { Limits = Overflow },
        new("arithmetic.add-double", "double", "{a:double} + {b:double}"),
        new("arithmetic.subtract-double", "double", "{a:double} - {b:double}"),
        new("arithmetic.multiply-double", "double", "{a:double} * {b:double}"),
        new("arithmetic.divide-double", "double", "{a:double} / {b:divisor=2.5}") { Limits = "The divisor is a constant other than zero: C# divides by zero, JSONata fails." },
        new("arithmetic.remainder-double", "double", "{a:double} % {b:divisor=0.1}") { Limits = "The divisor is a constant other than zero." },
        new("arithmetic.negate-double", "double", "-{a:double}"),
        new("arithmetic.widen", "double", "{a:double} * {b:int}"),
    ];
}
