namespace Workflows.Expressions;

/// <summary>Members of <c>Math</c>, and conversions of numbers.</summary>
internal static class MathRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("math.abs", "T", "Math.Abs({a:T})") { Types = "T: int, double", Limits = "`long` and `decimal` are WFL4003, as in all arithmetic." },
        new("math.min", "T", "Math.Min({a:T}, {b:T})") { Types = "T: int, double" },
        new("math.max", "T", "Math.Max({a:T}, {b:T})") { Types = "T: double, int" },
        new("math.clamp", "int", "Math.Clamp({a:int}, 0, 10)"),
        new("math.clamp-computed", "T", "Math.Clamp({a:T}, {b:T}, {c:T})") { Types = "T: int, double", Limits = "Fails if the minimum is above the maximum, as C# does." },
        new("math.sign", "int", "Math.Sign({a:T})") { Types = "T: int, double" },
        new("math.floor", "double", "Math.Floor({a:double})"),
        new("math.ceiling", "double", "Math.Ceiling({a:double})"),
        new("math.truncate", "double", "Math.Truncate({a:double})"),
        new("math.round", "double", "Math.Round({a:double})") { Limits = "Halves to the even number." },
        new("math.round-digits", "double", "Math.Round({a:double}, 2)") { Limits = "The digits are a constant." },
        new("math.round-away", "double", "Math.Round({a:double}, MidpointRounding.AwayFromZero)"),
        new("math.round-digits-away", "double", "Math.Round({a:double}, 1, MidpointRounding.AwayFromZero)"),
        new("math.power", "double", "Math.Pow({a:double=order.Weight}, {b:exponent=2})") { Limits = "The exponent is a constant of at least 0 without a fraction. The last of 17 digits may differ." },
        new("math.square-root", "double", "Math.Sqrt(Math.Abs({a:double}))") { Limits = "Of what cannot be negative: an absolute value, a square, a count, `Math.Max(0, …)`, and what is made of them." },
        new("math.to-integer", "int", "(int)({a:fraction=3.75} * {b:small=2})") { Limits = "Towards zero. Beyond 2^31, C# gives something else. Not `checked`." },
        new("math.floor-to-integer", "int", "(int)Math.Floor({a:fraction=-1.25})"),
        new("math.equals", "bool", "{a:T}.Equals({b:T})") { Types = "T: int, double, bool, Status" },
    ];
}
