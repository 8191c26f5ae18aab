namespace Workflows.Expressions;

/// <summary>Looking into any JSON.</summary>
internal static class JsonRows
{
    private const string Kind = "Fails on JSON of another kind, as C# does.";
    private const string Fits = "Fails on a text that is no JSON. JSON of something else fails in C# only.";
    private const string Order = "The members of objects are in ordinal order.";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("json.property", "JsonElement", "{j:JsonElement}.GetProperty(\"kind\")") { Limits = $"Fails if there is none. {Kind}" },
        new("json.computed-property", "JsonElement", "{j:JsonElement}.GetProperty({k:property=order.Name})"),
        new("json.element", "JsonElement", "{j:jsonArray=order.Json.GetProperty(\"items\")}[{i:small=1}]") { Limits = $"Fails outside of the array. {Kind}" },
        new("json.length", "int", "{j:jsonArray=order.Json.GetProperty(\"items\")}.GetArrayLength()") { Limits = Kind },
        new("json.string", "string?", "{j:jsonText=order.Json.GetProperty(\"kind\")}.GetString()") { Limits = Kind },
        new("json.integer", "int", "{j:jsonNumber=order.Json.GetProperty(\"items\")[0]}.GetInt32()") { Limits = $"{Kind} `1.0` is 1 in the definition, and fails in C#." },
        new("json.number", "double", "{j:jsonNumber=order.Json.GetProperty(\"items\")[0]}.GetDouble()") { Limits = Kind },
        new("json.boolean", "bool", "{j:jsonFlag=order.Json.GetProperty(\"flag\")}.GetBoolean()") { Limits = Kind },
        new("json.kind", "bool", "{j:JsonElement}.ValueKind == JsonValueKind.Object"),
        new("json.parse", "Line", "Json.Parse<Line>({s:document=order.Document})") { Limits = Fits },
        new("json.parse-of-text", "T", "Json.Parse<T>(Json.Text({x:T}))") { Types = "T: Line, int, double, bool, Status, int[], string, DateTimeOffset", Limits = Fits },
        new("json.text", "string", "Json.Text({x:T})") { Types = "T: int, double, bool, int?, bool?", Limits = "Numbers have 15 significant digits." },
        new("json.text-of-text", "string", "Json.Text({x:T})") { Types = "T: string, string?, Status" },
        new("json.text-of-array", "string", "Json.Text({x:T})") { Types = "T: int[], int[][], IReadOnlyList<string>, IReadOnlyList<string?>, IReadOnlyList<double>" },
        new("json.text-of-object", "string", "Json.Text({x:T})") { Types = "T: Point, Point?, Dictionary<string, int>, IReadOnlyDictionary<string, string?>", Limits = $"{Order} Those that the data lacks, and that may be null, are `null` in C# only." },
        new("json.text-of-new-object", "string", "Json.Text(new Point({n:int}, {m:int}))") { Limits = Order },
        new("json.text-of-json", "string", "Json.Text({j:JsonElement})") { Limits = Order },
    ];
}
