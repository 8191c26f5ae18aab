using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over strings. JSONata counts characters where C# counts UTF-16 units, which only characters beyond U+FFFF show.</summary>
internal static class TextPrinter
{
    public static Fragment Print(TextCall call, Scope scope) => call.Function switch
    {
        TextFunction.Length => CallText.Of("$length", call, scope),
        TextFunction.Character => TextPartPrinter.Character(call, scope),
        TextFunction.CharacterFromEnd => TextPartPrinter.CharacterFromEnd(call, scope),
        TextFunction.SubstringFrom => TextPartPrinter.From(call, scope),
        TextFunction.Substring => TextPartPrinter.Part(call, scope),
        TextFunction.Contains => CallText.Of("$contains", call, scope),
        TextFunction.StartsWith => TextSearchPrinter.StartsWith(call, scope),
        TextFunction.EndsWith => TextSearchPrinter.EndsWith(call, scope),
        TextFunction.IndexOf => TextSearchPrinter.IndexOf(call, scope),
        TextFunction.LastIndexOfCharacter => TextSearchPrinter.LastIndexOfCharacter(call, scope),
        TextFunction.Replace => CallText.Of("$replace", call, scope),
        TextFunction.Split => CallText.Of("$split", call, scope),
        TextFunction.SplitWithoutEmpty => new($"[{CallText.Of("$split", call, scope).Text}[$ != '']]", Precedence.Construction),
        TextFunction.SplitTrimmed => new($"[{WhiteSpacePrinter.TrimmedEntries(call, scope)}]", Precedence.Construction),
        TextFunction.SplitTrimmedWithoutEmpty => new($"[{WhiteSpacePrinter.TrimmedEntries(call, scope)}[$ != '']]", Precedence.Construction),
        TextFunction.Join => CallText.Of("$join", call, scope),
        TextFunction.Trim or TextFunction.TrimStart or TextFunction.TrimEnd => WhiteSpacePrinter.Trim(call, scope),
        TextFunction.PadLeft => PaddingPrinter.Left(call, scope),
        TextFunction.PadRight => PaddingPrinter.Right(call, scope),
        TextFunction.ToLower => CasePrinter.Lower(call, scope),
        TextFunction.ToUpper => CasePrinter.Upper(call, scope),
        TextFunction.IsWhiteSpace => WhiteSpacePrinter.IsWhiteSpace(call, scope),
        TextFunction.IsInClass => new($"$contains({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, /[{((Literal.String)call.Arguments[1]).Value}]/)"),
        TextFunction.ParseInteger => ParsingPrinter.Integer(call, scope),
        TextFunction.ParseNumber => ParsingPrinter.Number(call, scope),
        TextFunction.ParseBoolean => ParsingPrinter.Boolean(call, scope),
        TextFunction.Hash => CallText.Of("$hash", call, scope),
        TextFunction.LowerIdentifier => CallText.Of("$lowercase", call, scope),
        TextFunction.NewIdentifier => CallText.Of("$uuid", call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };
}
