namespace Workflows.Expressions;

/// <summary><c>?:</c> and <c>switch</c>.</summary>
internal static class BranchRows
{
    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("branch.conditional", "T", "{c:bool} ? {a:T} : {b:T}") { Types = "T: string, int, double, bool, Status, Line, Point, int[]", Limits = "Both arms have one type." },
        new("branch.conditional-nullable", "T?", "{c:bool} ? {a:T?} : {b:T?}") { Types = "T: string, int, double, bool, Status, Line, Point, int[]" },
        new("branch.null-conditional", "string?", "{a:string?} is null ? {b:string?} : {c:string}"),
        new("branch.switch", "T", "{s:Status} switch { Status.Open => {a:T}, Status.Shipped => {b:T}, _ => {c:T} }") { Types = "T: string, int, double, Line" },
        new("branch.switch-open", "string", "{i:int} switch { 1 => {a:string=\"one\"}, 2 or 3 => {b:string=\"some\"} }") { Limits = "Fails if no arm fits, as C# does." },
        new("branch.switch-when", "string", "{i:int} switch { > 1 when {c:bool} => {a:string=\"many\"}, var @n when @n < 0 => {b:string=\"none\"}, _ => {d:string=\"one\"} }"),
        new("branch.switch-variable", "int", "{i:int?} switch { null => {a:int=0}, { } @n => @n + 1 }"),
        new("branch.switch-properties", "string", "{l:Line} switch { { Quantity: > 1, Note: not null } => {a:string=\"much\"}, { Sku: \"a\" } => {b:string=\"a\"}, _ => {d:string=\"else\"} }"),
        new("branch.switch-tuple", "string", "({a:int}, {b:bool}) switch { (1, true) => {c:string=\"both\"}, (_, false) => {d:string=\"no\"}, _ => {e:string=\"else\"} }"),
    ];
}
