namespace Workflows.Expressions;

/// <summary>Patterns.</summary>
internal static class PatternRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("pattern.constant", "bool", "{a:int} is {b:number=1}"),
        new("pattern.text", "bool", "{a:string?} is {b:text=\"a\"}"),
        new("pattern.enum", "bool", "{a:Status} is {b:status=Status.Open} or {c:status=Status.Closed}"),
        new("pattern.enum-nullable", "bool", "{a:Status?} is not {b:status=Status.Open}"),
        new("pattern.relation", "bool", "{a:int} is > {b:number=1} and <= {c:number=100}"),
        new("pattern.relation-nullable", "bool", "{a:int?} is < {b:number=1}"),
        new("pattern.relation-double", "bool", "{a:double} is >= {b:fraction=0.5} or < {c:fraction=0}"),
        new("pattern.decimal", "bool", "{a:decimal} is > {b:exact=1000}"),
        new("pattern.not", "bool", "{a:int} is not ({b:number=1} or {c:number=2})"),
        new("pattern.not-null", "bool", "{a:T?} is not null and not {b:number=1}") { Types = "T: int" },
        new("pattern.properties", "bool", "{l:Line} is { Quantity: > {a:number=1}, Note: not null }"),
        new("pattern.nested-properties", "bool", "{c:Customer} is { Address.City: {a:text=\"a\"} }"),
        new("pattern.nullable-properties", "bool", "{c:Customer?} is { Billing.City: not null }"),
        new("pattern.something", "bool", "{c:T?} is { }") { Types = "T: Customer, int, string, Point" },
        new("pattern.positional", "bool", "{p:Point} is ({a:number=1}, _)"),
        new("pattern.tuple", "bool", "({a:int}, {b:bool}) is (> 1, true)"),
        new("pattern.boolean", "bool", "{a:bool?} is true"),
        new("pattern.false", "bool", "{a:bool?} is not false"),
    ];
}
