using Workflows.Compiler.Model.Expressions;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;

namespace Workflows.Compiler.Tests.Jsonata.Expressions;

/// <summary>Text, objects, arrays.</summary>
internal static class ConstructionExpressions
{
    public static IReadOnlyDictionary<string, Expression> All { get; } = new Dictionary<string, Expression>
    {
        ["text"] = Text("hello"),
        ["text with single quotes"] = Text("it's"),
        ["text with both quotes"] = Text("it's \"it\""),
        ["text with line breaks and backslashes"] = Text("a\\b\n\tc\r\u0001"),
        ["text with line separators"] = Text("a\u2028b\u2029c\u007f"),
        ["text in other scripts"] = Text("Größe 日本 👍"),
        ["text like a placeholder"] = Text("${Name} {% x %}"),
        ["joined text"] = Text("a-").Join(In("b")).Join(Text("-c")),
        ["joined from the right"] = Text("a-").Join(In("b").Join(Text("-c"))),
        ["joined number"] = Text("n=").Join(In("n").AsText(TextKind.Integer)),
        ["joined sum"] = Text("n=").Join(In("n").Plus(Number(1)).AsText(TextKind.Integer)),
        ["joined Boolean"] = Text("b=").Join(In("flag").AsText(TextKind.Boolean)),
        ["joined text that may be null"] = Text("<").Join(In("a?").Else(Text("")).AsText(TextKind.String)).Join(Text(">")),
        ["joined text compared"] = In("a").Join(In("b")).Equal(Text("xy")),
        ["text of a number"] = In("n").AsText(TextKind.Integer),
        ["text of a Boolean"] = In("flag").AsText(TextKind.Boolean),
        ["text of a text"] = In("a").AsText(TextKind.String),
        ["object"] = Object(("name", In("a")), ("two words", Number(2)), ("it's", True)),
        ["empty object"] = Object(),
        ["object with members that may be null"] = Object(("a", In("a?")), ("b", Null), ("c", In("b?.c?"))),
        ["object with arrays"] = Object(("tags", In("tags[]")), ("one", Array(In("n")))),
        ["object in an object"] = Object(("inner", Object(("n", In("n"))))),
        ["object in a conditional"] = If(In("flag"), Object(("n", In("n"))), Object()),
        ["member of an object"] = Object(("tags", In("tags[]"))).Member("tags[]"),
        ["array"] = Array(Number(1), In("n"), Text("x")),
        ["empty array"] = Array(),
        ["array of one"] = Array(In("n")),
        ["array of nullables"] = Array(In("a?"), In("b?")),
        ["array of arrays"] = Array(In("tags[]"), In("more[]")),
        ["array of one array"] = Array(In("tags[]")),
        ["array of new arrays"] = Array(Array(), Array(Number(1)), Array(Array(In("n")))),
        ["array of nullable arrays"] = Array(In("tags[]?"), In("more[]?")),
        ["array of anything"] = Array(In("any*"), Number(1)),
        ["array of one anything"] = Array(In("any*?")),
        ["array of conditional arrays"] = Array(If(In("flag"), In("tags[]"), Array())),
        ["array in a member"] = Object(("all", Array(In("any*")))).Member("all[]"),
        ["count of an array of anything"] = Array(In("any*"), In("any*")).Count(),
        ["with"] = Input.With(("n", Number(5))),
        ["with a nullable"] = Input.With(("a", In("b?"))),
        ["with an array"] = Input.With(("tags", In("more[]"))),
        ["with in a member"] = Input.With(("inner", In("inner").With(("n", In("n"))))),
        ["with of a with"] = Input.With(("n", Number(1))).With(("m", Number(2))),
        ["member of a with"] = Input.With(("n", Number(1))).Member("tags[]"),
        ["nullable member of a with"] = Input.With(("n", Number(1))).Member("a?"),
        ["with of an element"] = In("lines[]").At(0).With(("n", Number(1))),
    };
}
