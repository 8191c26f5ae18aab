using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes the functions over text that intrinsic functions have an equal of.</summary>
internal static class TextCallPrinter
{
    /// <summary>The intrinsic function with its arguments; null if there is none that does the same.</summary>
    public static (string Function, Expression[] Arguments)? TryFind(TextCall call) => (call.Function, call.Arguments) switch
    {
        // The function splits at each character of the separator, and never gives an empty text.
        (TextFunction.SplitWithoutEmpty, [var text, Literal.String { Value.Length: 1 } separator]) => ("StringSplit", [text, separator]),
        (TextFunction.Hash, [var text, Literal.String algorithm]) => ("Hash", [text, algorithm]),
        (TextFunction.NewIdentifier, []) => ("UUID", []),
        _ => null,
    };

    /// <summary>What <c>StringMatches</c> compares with for a search of a constant, such as <c>a*</c>; null for other calls.</summary>
    public static string? TryPattern(TextCall call) => (call.Function, call.Arguments) switch
    {
        (TextFunction.StartsWith, [_, Literal.String part]) => Pattern(part) + "*",
        (TextFunction.EndsWith, [_, Literal.String part]) => "*" + Pattern(part),
        (TextFunction.Contains, [_, Literal.String part]) => $"*{Pattern(part)}*",
        _ => null,
    };

    private static string Pattern(Literal.String text) => text.Value.Replace("\\", "\\\\").Replace("*", "\\*");
}
