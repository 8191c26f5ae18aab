namespace Workflows.Expressions;

/// <summary>A named set of texts that a hole may take where any expression of the type would make no sense: <c>{i:small}</c>.</summary>
/// <param name="Type">The C# type of them all.</param>
/// <param name="Texts">C# that needs no parentheses.</param>
/// <param name="IsConstant">Whether only these fit; otherwise any expression of the type does as well, now and then.</param>
internal sealed record Pool(string Type, IReadOnlyList<string> Texts, bool IsConstant)
{
    public static IReadOnlyDictionary<string, Pool> All { get; } = new Dictionary<string, Pool>
    {
        ["small"] = new("int", ["0", "1", "order.Count", "2", "1", "0", "3"], false),
        ["end"] = new("int", ["1", "2", "3"], true),
        ["exponent"] = new("int", ["2", "0", "1", "3"], true),
        ["divisor"] = new("double", ["2.5", "4.0", "0.1", "-3.0", "1e3"], true),
        ["key"] = new("string", ["\"a\"", "\"b\"", "order.Name", "\"c d\"", "\"\""], false),
        ["property"] = new("string", ["\"kind\"", "\"items\"", "\"flag\"", "order.Name", "\"inner\""], false),
        ["jsonArray"] = new("JsonElement", ["order.Json.GetProperty(\"items\")", "order.Json.GetProperty(\"inner\").GetProperty(\"items\")"], false),
        ["jsonText"] = new("JsonElement", ["order.Json.GetProperty(\"kind\")", "order.Json.GetProperty(\"inner\").GetProperty(\"kind\")"], false),
        ["jsonNumber"] = new("JsonElement", ["order.Json.GetProperty(\"count\")", "order.Json.GetProperty(\"items\")[0]"], false),
        ["document"] = new("string", ["order.Document"], true),
        ["jsonFlag"] = new("JsonElement", ["order.Json.GetProperty(\"flag\")"], false),
        ["number"] = new("int", ["1", "0", "-1", "2", "7", "Limits.Most", "100"], true),
        ["fraction"] = new("double", ["0.5", "0.0", "-1.25", "2.0", "1e2", "3.75"], true),
        ["text"] = new("string", ["\"a\"", "\"\"", "\"ab\"", "Limits.Currency", "\"it's\"", "\"\\\"both'\\\"\"", "\"${a}{%b%}\"", "\"ä€\"", "\"a\\nb\\\\\"", "\" \""], true),
        ["digits"] = new("string", ["order.Digits", "\"42\"", "\" -07 \"", "\"+1,2.50\"", "\".5e-3\"", "\"2147483648\"", "\"1e\""], false),
        ["boolean"] = new("string", ["\" TRUE \"", "\"false\"", "\"False\\0\"", "\"yes\""], false),
        ["status"] = new("Status", ["Status.Open", "Status.Shipped", "Status.Closed"], true),
        ["exact"] = new("decimal", ["1000", "0", "-2.5m", "999_999_999_999_999m"], true),
    };
}
