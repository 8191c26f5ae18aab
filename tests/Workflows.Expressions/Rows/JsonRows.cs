namespace Workflows.Expressions;

/// <summary>Looking into any JSON.</summary>
internal static class JsonRows
{
    private const string Kind = "Fails on JSON of another kind, as C# does.";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("json.property", "JsonElement", "{j:JsonElement}.GetProperty(\"kind\")") { Limits = $"Fails if there is none. {Kind}" },
        new("json.computed-property", "JsonElement", "{j:JsonElement}.GetProperty({k:key=order.Name})"),
        new("json.element", "JsonElement", "{j:JsonElement=order.Json.GetProperty(\"items\")}[{i:small=1}]") { Limits = $"Fails outside of the array. {Kind}" },
        new("json.length", "int", "{j:JsonElement=order.Json.GetProperty(\"items\")}.GetArrayLength()") { Limits = Kind },
        new("json.string", "string?", "{j:JsonElement=order.Json.GetProperty(\"kind\")}.GetString()") { Limits = Kind },
        new("json.integer", "int", "{j:JsonElement=order.Json.GetProperty(\"items\")[0]}.GetInt32()") { Limits = $"{Kind} `1.0` is 1 in the definition, and fails in C#." },
        new("json.number", "double", "{j:JsonElement=order.Json.GetProperty(\"items\")[0]}.GetDouble()") { Limits = Kind },
        new("json.boolean", "bool", "{j:JsonElement}.GetBoolean()") { Limits = Kind },
        new("json.kind", "bool", "{j:JsonElement}.ValueKind == JsonValueKind.Object"),
    ];
}
