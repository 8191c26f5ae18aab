namespace Workflows.Expressions;

/// <summary>Equality and order.</summary>
internal static class ComparisonRows
{
    private const string Comparable = "T: int, double, bool, Status, string";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("comparison.equal", "bool", "{a:T} == {b:T}") { Types = "T: string, int, double, bool, Status", Limits = "Strings are compared character by character." },
        new("comparison.not-equal", "bool", "{a:T} != {b:T}") { Types = Comparable },
        new("comparison.equal-nullable", "bool", "{a:T?} == {b:T}") { Types = "T: string, int, double, bool, Status", Limits = "Null, and missing, equals nothing but null." },
        new("comparison.not-equal-nullable", "bool", "{a:T?} != {b:T}") { Types = Comparable },
        new("comparison.equal-nullables", "bool", "{a:T?} == {b:T?}") { Types = Comparable },
        new("comparison.not-equal-nullables", "bool", "{a:T?} != {b:T?}") { Types = Comparable },
        new("comparison.equal-records", "bool", "{a:T} == {b:T}") { Types = "T: Line, Point, Address", Limits = "Records are compared member by member, which must be strings, numbers, enums or records themselves." },
        new("comparison.not-equal-records", "bool", "{a:T?} != {b:T}") { Types = "T: Line, Point, Address" },
        new("comparison.equal-nullable-records", "bool", "{a:T?} == {b:T?}") { Types = "T: Address, Line, Point" },
        new("comparison.less", "bool", "{a:T} < {b:T}") { Types = "T: int, double" },
        new("comparison.less-or-equal", "bool", "{a:T} <= {b:T}") { Types = "T: double, int" },
        new("comparison.greater", "bool", "{a:T} > {b:T}") { Types = "T: int, double" },
        new("comparison.greater-or-equal", "bool", "{a:T} >= {b:T}") { Types = "T: double, int" },
        new("comparison.less-nullable", "bool", "{a:T?} < {b:T}") { Types = "T: int, double", Limits = "A comparison with null is false." },
        new("comparison.greater-nullable", "bool", "{a:T?} > {b:T}") { Types = "T: int, double" },
        new("comparison.less-or-equal-nullables", "bool", "{a:T?} <= {b:T?}") { Types = "T: int, double" },
        new("comparison.greater-or-equal-nullables", "bool", "{a:T?} >= {b:T?}") { Types = "T: double, int" },
        new("comparison.decimal", "bool", "{a:decimal} > {b:exact=1000}") { Limits = "`decimal` and `long` are compared with constants below 2^53 only." },
        new("comparison.long", "bool", "{a:long} <= {b:number=1}"),
        new("comparison.character", "bool", "{a:char} == 'a'"),
        new("comparison.enum", "bool", "{a:Status} == {b:status=Status.Open}") { Limits = "By name, as JSON has it; not if two members have one value." },
        new("comparison.enum-nullable", "bool", "{a:Status?} != {b:status=Status.Closed}"),
    ];
}
