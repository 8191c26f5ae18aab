namespace Workflows.Expressions;

/// <summary>Calls of methods of the compilation, which become part of the expression.</summary>
internal static class InliningRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("inlining.call", "int", "Pricing.Doubled({a:int})") { Limits = "Static methods of this compilation with pure bodies, extension methods too; not recursive ones." },
        new("inlining.block", "int", "Pricing.Clamped({a:int}, {b:int}, {c:int})") { Limits = "Bodies may have variables that are assigned once, `if` and `return`." },
        new("inlining.named-arguments", "int", "Pricing.Clamped(most: {a:int}, value: {b:int})"),
        new("inlining.params", "int", "Pricing.Sum({a:int}, {b:int})"),
        new("inlining.extension", "int", "{l:Line}.Points({a:int})"),
        new("inlining.extension-of-list", "double", "{xs:IReadOnlyList<Line>}.Worth()"),
        new("inlining.nullable", "string", "Pricing.Label({a:string?})"),
        new("inlining.generic", "T", "Pricing.Or({a:T?}, {b:T})") { Types = "T: string, Line" },
        new("inlining.method-group", "int[]", "{xs:IEnumerable<int>}.Select(Pricing.Grade).ToArray()"),
        new("inlining.computed-property", "double", "{l:Line}.Worth") { Limits = "Properties with bodies that JSON does not have." },
        new("inlining.method-of-data", "bool", "{l:Line}.IsLarge({a:int})"),
        new("inlining.static-readonly", "IReadOnlyList<int>", "Pricing.Steps") { Limits = "`static readonly` fields, and static properties without setters, of types that nobody can change." },
        new("inlining.static-element", "int", "Pricing.Steps[{i:small=1}]"),
    ];
}
