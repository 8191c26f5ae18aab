namespace Workflows.Expressions;

/// <summary>Spreads, ranges, dictionaries and tuples.</summary>
internal static class CollectionRows
{
    private const string Elements = "T: int, Line, int[], string?";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("collection.spread", "T[]", "[..{xs:IEnumerable<T>}, {a:T}, ..{ys:IEnumerable<T>}]") { IsTargetTyped = true, Types = Elements },
        new("collection.spread-one", "IReadOnlyList<T>", "[..{xs:IEnumerable<T>}]") { IsTargetTyped = true, Types = Elements },
        new("collection.spread-filtered", "T[]", "[{a:T}, ..{xs:IEnumerable<T>}.Where(@x => {f:bool; @x:T=@x > 1})]") { IsTargetTyped = true, Types = Elements },
        new("collection.copy", "List<T>", "new List<T>({xs:IEnumerable<T>})") { Types = Elements },
        new("collection.range-from", "T[]", "{xs:T[]}[{i:small=1}..]") { Types = "T: int, Line, int[]", Limits = "Fails outside of the array, as C# does." },
        new("collection.range-to", "T[]", "{xs:T[]}[..{i:small=1}]") { Types = "T: int, Line, int[]" },
        new("collection.range", "T[]", "{xs:T[]}[{i:small=order.Count}..{j:small=2}]") { Types = "T: int, Line, int[]" },
        new("collection.range-to-end", "T[]", "{xs:T[]}[1..^1]") { Types = "T: int, Line, int[]" },
        new("collection.range-last", "T[]", "{xs:T[]}[^{i:end=2}..]") { Types = "T: int, Line, int[]" },
        new("collection.range-between-ends", "T[]", "{xs:T[]}[^{i:small=2}..^{j:small=1}]") { Types = "T: int, Line" },
        new("collection.range-across", "T[]", "{xs:T[]}[^{i:small=2}..{j:small=1}]") { Types = "T: int, Line" },
        new("collection.range-whole", "T[]", "{xs:T[]}[..]") { Types = "T: int, Line" },
        new("collection.computed-from-end", "T", "{xs:T[]}[^{i:int=order.Count}]") { Types = "T: int, Line, int[]", MayBeRefused = "an index from the end below 1" },
        new("collection.dictionary", "Dictionary<string, T>", "new Dictionary<string, T> { [\"a\"] = {a:T}, [\"b c\"] = {b:T} }") { Types = Elements },
        new("collection.computed-key", "Dictionary<string, T>", "new Dictionary<string, T> { [\"a\"] = {a:T}, [{k:key=order.Name}] = {b:T} }") { Types = Elements, Limits = "Of equal keys the last remains." },
        new("collection.added-key", "Dictionary<string, T>", "new Dictionary<string, T> { { \"a\", {a:T} }, { {k:key=order.Name}, {b:T} } }") { Types = Elements, Limits = "Equal keys fail, as in C#." },
        new("collection.empty-dictionary", "Dictionary<string, int>", "new Dictionary<string, int>()"),
        new("collection.contains-key", "bool", "{d:IReadOnlyDictionary<string, T>}.ContainsKey({k:key=\"a\"})") { Types = "T: int, Line, string?" },
        new("collection.value-or-default", "int", "{d:IReadOnlyDictionary<string, int>}.GetValueOrDefault({k:key=order.Name})"),
        new("collection.value-or-null", "T?", "{d:IReadOnlyDictionary<string, T>}.GetValueOrDefault({k:key=\"a\"})") { Types = "T: Line, string?" },
        new("collection.value-or", "int", "{d:IReadOnlyDictionary<string, int>}.GetValueOrDefault({k:key=\"a\"}, {a:int})"),
        new("collection.value-or-failing", "int", "{d:IReadOnlyDictionary<string, int>}.GetValueOrDefault({k:key=\"a\"}, {a:int} / {b:int=order.Rank ?? 0})") { Limits = "The default is evaluated in any case, as C# does." },
        new("collection.dictionary-count", "int", "{d:IReadOnlyDictionary<string, T>}.Count") { Types = "T: int, Line" },
        new("collection.keys", "string[]", "{d:IReadOnlyDictionary<string, T>}.Keys.Order(StringComparer.Ordinal).ToArray()") { Types = "T: int, Line", Limits = "Keys and values come in the order of the JSON; keys that are numbers come first." },
        new("collection.values", "int", "{d:IReadOnlyDictionary<string, int>}.Values.Sum(@v => @v > 0 ? 1 : 0)"),
        new("collection.pairs", "string[]", "{d:IReadOnlyDictionary<string, T>}.Where(@p => {f:bool; @p:KeyValuePair<string, T>=@p.Value > 1}).Select(@q => @q.Key).Order(StringComparer.Ordinal).ToArray()") { Types = "T: int, Line" },
        new("collection.pair-values", "bool", "{d:IReadOnlyDictionary<string, int>}.Any(@p => @p.Key == {k:key=\"a\"} && @p.Value > {a:int})"),
        new("collection.tuple-element", "string", "({a:int}, {b:string}).Item2") { Limits = "Up to seven elements." },
        new("collection.tuple-equality", "bool", "({a:int}, {b:string}) == ({c:int}, {d:string})"),
        new("collection.tuple-sort", "T[]", "{xs:IEnumerable<T>}.Select(@x => (Item: @x, Rank: {r:int; @x:T=@x})).OrderBy(@y => @y.Rank).Select(@z => @z.Item).ToArray()") { Types = "T: int, Line", MayBeRefused = "a sort key that may fail" },
    ];
}
