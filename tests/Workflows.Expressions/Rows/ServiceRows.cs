namespace Workflows.Expressions;

/// <summary>Requests of services.</summary>
internal static class ServiceRows
{
    private const string LeftOut = "Members that are null are left out. JSONPath takes none that may be.";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("service.request", "Notice", "new Notice { TopicArn = {a:string}, Subject = {b:string?}, Delay = {c:int?}, Inner = {d:Notice=Notice.Of(order.Title)} }") { Limits = LeftOut },
        new("service.choice", "Notice", "new Notice { TopicArn = {a:string}, Subject = {f:bool} ? {b:string} : null }") { Limits = LeftOut },
        new("service.unless", "Notice", "new Notice { TopicArn = {a:string}, Delay = {f:bool} ? null : {c:int?} }"),
        new("service.fallback", "Notice", "new Notice { TopicArn = {a:string}, Subject = {b:string?} ?? {c:string?} }"),
        new("service.collection", "Notice", "new Notice { TopicArn = {a:string}, Tags = {f:bool} ? {t:IReadOnlyList<string>} : null }"),
        new("service.member", "string?", "(new Notice { TopicArn = {a:string}, Subject = {b:string?} }).Subject"),
        new("service.with", "Notice", "{n:Notice=Notice.Of(order.Title)} with { Delay = {c:int?} }") { Limits = LeftOut },
        new("service.with-several", "Notice", "{n:Notice=Notice.Of(order.Title)} with { Subject = {b:string?}, Delay = {c:int?}, TopicArn = {a:string} }"),
        new("service.element", "Notice", "new Notice { TopicArn = {a:string}, Body = Json.Element({x:T}) }") { Types = "T: Line, int, string, int[], Point, JsonElement", Limits = "The value itself, for a member that takes any data." },
        new("service.element-or-none", "Notice", "new Notice { TopicArn = {a:string}, Body = {l:Line} is { Quantity: > 1 } ? Json.Element({b:int}) : null }"),
        new("service.item", "DynamoDb.Item", "new DynamoDb.Item { [\"Id\"] = {a:string}, [\"Paid\"] = {f:bool}, [\"Count\"] = {n:int}, [\"Weight\"] = {w:double} }")
        {
            Limits = "`long` and `decimal` only as constants. Of other types: `new() { SS = tags }`.",
        },
        new("service.item-constants", "DynamoDb.Item", "new DynamoDb.Item { [\"Free\"] = 0, [\"Great\"] = 12345678901L, [\"Price\"] = 1.50m, [\"Rate\"] = 0.25 }"),
        new("service.item-computed", "DynamoDb.Item", "new DynamoDb.Item { [{k:key=order.Name}] = {n:int} }"),
        new("service.item-in-item", "DynamoDb.Item", "new DynamoDb.Item { [\"To\"] = new DynamoDb.Item { [\"Id\"] = {a:string} }, [\"All\"] = new DynamoDb.Value[] { {b:string}, {n:int} } }"),
        new("service.value", "DynamoDb.Value", "new DynamoDb.Value { SS = {t:IReadOnlyList<string>} }"),
        new("service.value-of-item", "string?", "(new DynamoDb.Item { [\"Id\"] = {a:string} })[\"Id\"].S"),
        new("service.number-of-item", "int", "int.Parse((new DynamoDb.Item { [\"Id\"] = {n:int} })[\"Id\"].N!)"),
    ];
}
