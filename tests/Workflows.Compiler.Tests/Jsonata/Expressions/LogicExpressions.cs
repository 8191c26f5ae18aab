using Workflows.Compiler.Model.Expressions;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;

namespace Workflows.Compiler.Tests.Jsonata.Expressions;

/// <summary>Comparisons, logic, null.</summary>
internal static class LogicExpressions
{
    public static IReadOnlyDictionary<string, Expression> All { get; } = new Dictionary<string, Expression>
    {
        ["true"] = True,
        ["null"] = Null,
        ["equal"] = In("a").Equal(Number(1)),
        ["not equal"] = In("a").NotEqual(Number(1)),
        ["nullable equal"] = In("a?").Equal(Text("x")),
        ["nullable not equal"] = In("a?").NotEqual(Text("x")),
        ["negated equality of a nullable"] = In("a?").Equal(Text("x")).Not(),
        ["negated inequality of a nullable"] = In("a?").NotEqual(Text("x")).Not(),
        ["nullables equal"] = In("a?").Equal(In("b?")),
        ["nullables not equal"] = In("a?").NotEqual(In("b?")),
        ["nullable equal to a computed one"] = In("a?").Equal(If(In("flag"), Text("x"), Null)),
        ["nullable Boolean is true"] = In("a?").Equal(True),
        ["nullable Boolean is not false"] = In("a?").NotEqual(False),
        ["less"] = In("a").Less(In("b")),
        ["at most a sum"] = In("a").Is(BinaryOperator.LessThanOrEqual, In("b").Plus(Number(1))),
        ["at least"] = In("a").Is(BinaryOperator.GreaterThanOrEqual, Number(-1)),
        ["equality of comparisons"] = In("a").Less(In("b")).Equal(In("flag")),
        ["is null"] = In("a?").IsNull(),
        ["is not null"] = In("a?").IsNotNull(),
        ["is null by equality"] = In("a?").Equal(Null),
        ["is not null by inequality"] = Null.NotEqual(In("a?")),
        ["is null of a nested member"] = In("a?.b?").IsNull(),
        ["is null of what cannot be missing"] = In("items[]").At(0, isNullable: true).IsNull(),
        ["input is null"] = new Reference.Input { IsNullable = true }.IsNull(),
        ["not"] = In("flag").Not(),
        ["not not"] = In("flag").Not().Not(),
        ["not of a comparison"] = In("a").Less(In("b")).Not(),
        ["and binds stronger than or"] = In("p").Or(In("q").And(In("r"))),
        ["or within and"] = In("p").Or(In("q")).And(In("r")),
        ["chain of and"] = In("p").And(In("q").And(In("r"))),
        ["guarded comparison"] = In("a?").IsNotNull().And(In("a?").Greater(Number(1))),
        ["guard that equality implies"] = In("stock?").IsNotNull().And(In("stock?.available").Equal(Number(0))),
        ["guards that the last one implies"] =
            In("a?").IsNotNull().And(In("a?.b?").IsNotNull()).And(In("a?.b?.c").Greater(Number(0))),
        ["guard that a failing condition does not imply"] =
            In("items[]?").IsNotNull().And(In("items[]?").At(0).Equal(Text("x"))),
        ["guard of a longer name"] = In("a?").IsNotNull().And(In("ab").Equal(Number(1))),
        ["else"] = In("a?").Else(Number(7)),
        ["else else"] = In("a?").Else(In("b?").Else(Number(7))),
        ["else null"] = In("a?").Else(In("b?")),
        ["else of a falsy value"] = In("a?").Else(True),
        ["else of something computed"] = If(In("flag"), In("a?"), In("b?")).Else(Text("none")),
        ["else in a sum"] = In("a?").Else(Number(1)).Plus(Number(1)),
        ["conditional"] = If(In("flag"), Number(1), Number(2)),
        ["chain of conditionals"] = If(In("a").Less(Number(0)), Text("-"), If(In("a").Equal(Number(0)), Text("0"), Text("+"))),
        ["conditional in a condition"] = If(If(In("p"), In("q"), In("r")), Number(1), Number(2)),
        ["conditional in the first arm"] = If(In("p"), If(In("q"), Number(1), Number(2)), Number(3)),
        ["conditional with a nullable arm"] = If(In("flag"), In("a?"), Number(2)),
        ["conditional with arms that are compared"] = If(In("flag"), In("a?"), In("b?")).NotEqual(Text("x")),
        ["conditional on null"] = If(In("a?").IsNull(), Text("none"), In("a?")),
        ["conditional on not null"] = If(In("a?.b?").IsNotNull(), In("a?.b?"), In("a?.c?")),
        ["conditional on null or more"] = If(In("a?").IsNull().Or(In("flag")), Null, In("a?")),
        ["conditional member"] = If(In("flag"), In("p"), In("q")).Member("tags[]"),
        ["conditional that fails"] = If(In("a").Equal(Number(1)), Text("one"), Fails("No arm of the switch 'applies'")),
        ["failure"] = Fails("It's over"),
    };
}
