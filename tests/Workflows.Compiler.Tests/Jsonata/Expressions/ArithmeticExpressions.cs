using Workflows.Compiler.Model.Expressions;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;

namespace Workflows.Compiler.Tests.Jsonata.Expressions;

/// <summary>Numbers.</summary>
internal static class ArithmeticExpressions
{
    public static IReadOnlyDictionary<string, Expression> All { get; } = new Dictionary<string, Expression>
    {
        ["number"] = Number(42),
        ["negative number"] = Number(-42),
        ["number with exponent"] = new Literal.Number("1E+16"),
        ["sum of products"] = In("a").Times(In("b")).Plus(In("c").Times(In("d"))),
        ["product of sums"] = In("a").Plus(In("b")).Times(In("c").Plus(In("d"))),
        ["difference from the left"] = In("a").Minus(In("b")).Minus(In("c")),
        ["difference from the right"] = In("a").Minus(In("b").Minus(In("c"))),
        ["sum of a negative number"] = In("a").Plus(Number(-1)),
        ["negation"] = In("a").Negative(),
        ["negation of a sum"] = In("a").Plus(Number(1)).Negative(),
        ["negation of a negative number"] = Number(-5).Negative(),
        ["negation times a number"] = In("a").Negative().Times(Number(-2)),
        ["division of doubles"] = In("a").Over(In("b")),
        ["division of a quotient"] = In("a").Over(In("b").Over(In("c"))),
        ["integer division by a constant"] = In("a").DividedBy(Number(2)),
        ["integer division by a negative constant"] = In("a").DividedBy(Number(-2)),
        ["integer division"] = In("a").DividedBy(In("b")),
        ["integer division of a sum"] = In("a").Plus(In("b")).DividedBy(Number(2)),
        ["integer division of sums"] = In("a").Plus(In("b")).DividedBy(In("a").Minus(In("b"))),
        ["integer division of a count"] = In("items[]").Count().DividedBy(Number(2)),
        ["integer division in a product"] = In("a").DividedBy(In("b")).Times(Number(2)),
        ["integer division by a quotient"] = In("a").DividedBy(In("b").DividedBy(In("c"))),
        ["remainder by a constant"] = In("a").Modulo(Number(3)),
        ["remainder"] = In("a").Modulo(In("b")),
        ["remainder by a sum"] = In("a").Modulo(In("a").Minus(In("b"))),
        ["division beside variables of the same names"] =
            Variable("dividend").Plus(Number(1)).DividedBy(Variable("divisor").Plus(Number(1))),
    };
}
