using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>White space. <c>$trim</c> would also make one space of several in the middle; and C#'s white space has U+0085 and not U+FEFF.</summary>
internal static class WhiteSpacePrinter
{
    private const string One = @"(?:[^\S\ufeff]|\u0085)";

    public static Fragment IsWhiteSpace(TextCall call, Scope scope) =>
        new($@"$not($contains({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, /[^\s\u0085]|\ufeff/))");

    public static Fragment Trim(TextCall call, Scope scope)
    {
        var one = call.Arguments.Count > 1 ? RegularExpressionText.Class(((Literal.String)call.Arguments[1]).Value) : One;
        var ends = call.Function switch
        {
            TextFunction.TrimStart => $"^{one}+",
            TextFunction.TrimEnd => $"{one}+$",
            _ => $"^{one}+|{one}+$",
        };
        return new($"$replace({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, /{ends}/, '')");
    }

    /// <summary>A path, which goes on with each entry as <c>$</c>.</summary>
    public static string TrimmedEntries(TextCall call, Scope scope) =>
        $"{CallText.Of("$split", call, scope).Text}.$replace($, /^{One}+|{One}+$/, '')";
}
