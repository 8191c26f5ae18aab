namespace Workflows.Expressions;

/// <summary>Logic, and null.</summary>
internal static class LogicRows
{
    private const string Nullable = "T: string, int, double, bool, Status, Line, Point, int[]";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("logic.and", "bool", "{a:bool} && {b:bool}"),
        new("logic.or", "bool", "{a:bool} || {b:bool}"),
        new("logic.not", "bool", "!{a:bool}"),
        new("null.equal", "bool", "{a:T?} == null") { Types = Nullable, Limits = "A missing member is null too." },
        new("null.not-equal", "bool", "{a:T?} != null") { Types = Nullable },
        new("null.is", "bool", "{a:T?} is null") { Types = Nullable },
        new("null.is-not", "bool", "{a:T?} is not null") { Types = Nullable },
        new("null.coalesce", "T", "{a:T?} ?? {b:T}") { Types = Nullable },
        new("null.coalesce-nullable", "T?", "{a:T?} ?? {b:T?}") { Types = Nullable },
        new("null.guard", "bool", "{a:Customer?} is { Email: not null }"),
        new("null.guarded-member", "bool", "order.Partner != null && order.Partner.Name == {b:string}"),
        new("null.guarded-value", "bool", "order.Rank != null && order.Rank.Value > {b:int}"),
    ];
}
