namespace Workflows.Expressions;

/// <summary>Constants.</summary>
internal static class LiteralRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("literal.integer", "int", "{a:number=100}"),
        new("literal.double", "double", "{a:fraction=3.75}"),
        new("literal.string", "string", "{a:text=\"it's\"}") { Limits = "Nothing in it is taken for an expression or for a substitution." },
        new("literal.boolean", "bool", "true"),
        new("literal.enum", "Status", "{a:status=Status.Shipped}") { Limits = "As its converter writes it: by name." },
        new("literal.null", "T?", "null") { IsTargetTyped = true, Types = "T: string, int, bool, Line" },
        new("literal.default", "T", "default(T)") { Types = "T: int, double, bool, Status, Point" },
        new("literal.constant", "int", "Limits.Most"),
        new("literal.constant-text", "string", "$\"{Limits.Currency} \" + Limits.Currency"),
        new("literal.empty", "string", "string.Empty"),
        new("literal.nameof", "string", "nameof(Order.Count)"),
        new("literal.json", "JsonElement", "order.Json") { Limits = "Any JSON, untouched." },
    ];
}
