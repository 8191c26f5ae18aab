namespace Workflows.Expressions;

/// <summary>Members, elements, keys.</summary>
internal static class AccessRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("access.member", "string", "{c:Customer}.Name"),
        new("access.nested", "string", "{c:Customer}.Address.Street"),
        new("access.renamed", "string", "{o:Order}.Title") { Limits = "The name is JSON's: `[JsonPropertyName]`, the naming of the assembly and of a `JsonSerializerContext` count." },
        new("access.nullable-member", "string?", "{c:Customer}.Email") { Limits = "Missing counts as null." },
        new("access.conditional", "string?", "{c:Customer?}?.Email"),
        new("access.conditional-nested", "string?", "{c:Customer?}?.Address.City"),
        new("access.conditional-value", "int?", "{l:Line?}?.Quantity"),
        new("access.conditional-element", "T?", "{xs:IReadOnlyList<T>?}?[{i:small=0}]") { Types = "T: Line" },
        new("access.forgiven", "string", "{c:Customer?}!.Name") { Limits = "Fails on null, as C# does." },
        new("access.value", "T", "{v:T?}.Value") { Types = "T: int, double, bool, Status, Point", Limits = "Fails on null, as C# does." },
        new("access.has-value", "bool", "{v:T?}.HasValue") { Types = "T: int, double, bool, Status, Point" },
        new("access.element", "T", "{xs:T[]}[{i:small=0}]") { Limits = "Fails outside of the array, as C# does." },
        new("access.list-element", "T", "{xs:IReadOnlyList<T>}[{i:small=1}]"),
        new("access.computed-element", "T", "{xs:IReadOnlyList<T>}[{i:int=order.Count}]"),
        new("access.from-end", "T", "{xs:T[]}[^{i:end=1}]") { Limits = "The index is a constant." },
        new("access.element-member", "int", "{xs:IReadOnlyList<Line>}[{i:small=0}].Quantity"),
        new("access.nested-element", "int", "{xs:int[][]}[{i:small=0}][{j:small=1}]"),
        new("access.length", "int", "{xs:T[]}.Length"),
        new("access.count", "int", "{xs:IReadOnlyList<T>}.Count"),
        new("access.lookup", "T", "{d:IReadOnlyDictionary<string, T>}[\"a\"]") { Types = "T: Line, string?, int", Limits = "Fails if the key is not there, as C# does. Keys are strings." },
        new("access.computed-lookup", "T", "{d:IReadOnlyDictionary<string, T>}[{k:key=order.Name}]") { Types = "T: int, string?, Line" },
    ];
}
