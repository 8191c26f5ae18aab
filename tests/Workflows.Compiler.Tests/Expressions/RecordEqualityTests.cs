using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Tests.Expressions;

public class RecordEqualityTests
{
    [Theory]
    [InlineData("order.Point == order.Point", "((input.point.x == input.point.x) and (input.point.y == input.point.y))")]
    [InlineData("order.Point != order.Point", "not(((input.point.x == input.point.x) and (input.point.y == input.point.y)))")]
    [InlineData("order.Other == order.Point", "(not(null?(input.other?)) and ((input.other.x == input.point.x) and (input.other.y == input.point.y)))")]
    [InlineData("order.Lines[0] == order.Array[0]",
        "let left = input.lines[0] in let right = input.array[0] in (((left.sku == right.sku) and (left.quantity == right.quantity)) and (left.note? == right.note?))")]
    public void Records_are_equal_if_their_members_are(string body, string expected) => Assert.Equal(expected, Pure.Value("bool", body));

    [Theory]
    [InlineData("public record Open(int X);", "Open")]
    [InlineData("public abstract record Base(int X); public sealed record Derived(int X) : Base(X);", "Derived")]
    [InlineData("public sealed record Own(int X) { public bool Equals(Own? other) => true; public override int GetHashCode() => 0; }", "Own")]
    [InlineData("public sealed record Hiding(int X) { private readonly int _y = X + 1; }", "Hiding", "the equality of 'Hiding', not all of which is in JSON,")]
    [InlineData("public sealed record Dated(DateTime Day);", "Dated", "the equality of 'DateTime'")]
    [InlineData("public sealed record Boxed(Box Box);", "Boxed", "the equality of 'Box'")]
    public void Equality_that_is_not_of_members_is_a_finding(string types, string type, string? expected = null)
    {
        Assert.Equal(expected ?? $"the equality of '{type}'", Pure.Findings($"bool M({type} a, {type} b) => [|a == b|];", types));
        Assert.Equal(expected ?? $"the equality of '{type}'", Pure.Findings($"bool M({type} a, {type} b) => [|a != b|];", types));
    }

    [Theory]
    [InlineData("bool M(Listed a) => [|a == a|];", "'IReadOnlyList<int>'")]
    [InlineData("bool M(Listed? a, Listed b) => [|a != b|] || b.Numbers.Count > 1;", "'IReadOnlyList<int>'")]
    [InlineData("bool M(Keyed a, Keyed b) => a.Id == 1 && [|a == b|];", "'Dictionary<string, int>'")]
    public void Collections_in_records_are_findings(string method, string expected) => Assert.StartsWith(expected, Pure.Findings(
        method,
        "public sealed record Listed(IReadOnlyList<int> Numbers); public sealed record Keyed(int Id, Dictionary<string, int> Keys);",
        id: DiagnosticIds.ReferenceEquality));

    [Fact]
    public void Wide_numbers_in_records_are_findings() => Assert.Equal(
        "the equality of 'decimal'",
        Pure.Findings("bool M(Price a, Price b) => [|a == b|];", "public readonly record struct Price(decimal Amount);", id: DiagnosticIds.InexactArithmetic));
}
