namespace Workflows.Expressions;

/// <summary>Text put together.</summary>
internal static class TextRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("text.interpolation", "string", "$\"{{a:string}}-{{b:int}}\"") { Limits = "No formats and no alignment. No `double`, `decimal` or `long`." },
        new("text.interpolated-null", "string", "$\"<{{a:string?}}>\"") { Limits = "Null is the empty text." },
        new("text.interpolated-number", "string", "$\"{{a:int?}}\""),
        new("text.interpolated-bool", "string", "$\"{{a:bool}}\"") { Limits = "`True` and `False`, as C# prints them." },
        new("text.interpolated-nullable-bool", "string", "$\"{{a:bool?}}\""),
        new("text.interpolated-enum", "string", "$\"{{a:Status}}\"") { Limits = "By its C# name; not if JSON has another." },
        new("text.interpolated-character", "string", "$\"{{a:char}}!\""),
        new("text.concatenation", "string", "{a:string} + {b:string?}"),
        new("text.concatenated-number", "string", "{a:string} + {b:int}"),
        new("text.concatenated-constants", "string", "{a:text=\"a\"} + {b:string?} + \"'\" + {c:text=\"ab\"}"),
    ];
}
