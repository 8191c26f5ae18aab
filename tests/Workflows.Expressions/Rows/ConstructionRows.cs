namespace Workflows.Expressions;

/// <summary>New objects, copies and arrays.</summary>
internal static class ConstructionRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("construction.record", "Line", "new Line({a:string}, {b:int}, {c:double}, {d:string?})") { Limits = "Members that are computed, and constructors with a body, are not read." },
        new("construction.named-arguments", "Address", "new Address(City: {b:string?}, Street: {a:string})"),
        new("construction.nested", "Customer", "new Customer({a:string}, {b:Address}, {c:string?}, {d:Address?})"),
        new("construction.initializer", "Box", "new Box { Size = {a:int}, Label = {b:string} }") { Limits = "What is not assigned has the value of its initialiser." },
        new("construction.defaults", "Box", "new Box()"),
        new("construction.struct", "Point", "new Point({a:int}, {b:int})"),
        new("construction.struct-initializer", "Point", "new Point { Y = {a:int} }"),
        new("construction.with", "Line", "{l:Line} with { Quantity = {a:int} }"),
        new("construction.with-several", "Customer", "{c:Customer} with { Email = {a:string?}, Billing = {b:Address?} }"),
        new("construction.with-nested", "Customer", "{c:Customer} with { Address = {d:Address=order.Customer.Address} with { City = {a:string?} } }"),
        new("construction.with-struct", "Point", "{p:Point} with { X = {a:int} }"),
        new("construction.array", "T[]", "new T[] { {a:T}, {b:T} }") { Limits = "Not of bytes." },
        new("construction.one-element", "T[]", "new T[] { {a:T} }"),
        new("construction.empty-array", "T[]", "new T[0]"),
        new("construction.list", "List<T>", "new List<T> { {a:T}, {b:T} }"),
        new("construction.collection", "IReadOnlyList<T>", "[{a:T}, {b:T}]") { IsTargetTyped = true },
        new("construction.collection-array", "T[]", "[{a:T}]") { IsTargetTyped = true },
        new("construction.list-of-lists", "int[][]", "[{a:int[]}, {b:int[]}]") { IsTargetTyped = true, Limits = "Arrays in arrays stay whole; JSONata alone would flatten them." },
        new("construction.empty", "IReadOnlyList<T>", "[]") { IsTargetTyped = true },
    ];
}
