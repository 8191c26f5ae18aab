using Workflows.Compiler.Emit.Jsonata;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>What grows with each level: without limits, none of these would come to an end.</summary>
public class LargeExpressionTests
{
    [Fact]
    public void Calls_that_call_several_times_are_a_finding()
    {
        var levels = Enumerable.Range(1, 9).Select(static i => $"public static int T{i}(int a) => T{i - 1}(a) + T{i - 1}(a + 1) + T{i - 1}(a + 2);");
        Assert.Matches(
            @"^a call of 'Deep\.T9', in which a call of 'Deep\.T\d', (which is too large to be written there|with more than 250 calls in one expression) \(, line \d+\)$",
            Pure.Findings("int M(Order order) => [|Deep.T9(order.Id)|];", $"public static class Deep {{ public static int T0(int a) => a + 1; {string.Join("\n", levels)} }}"));
    }

    [Fact]
    public void Calls_that_are_refused_everywhere_are_a_finding()
    {
        var levels = Enumerable.Range(1, 12).Select(static i => $"public static int T{i}(int a) => T{i - 1}(a) + T{i - 1}(a + 1) + T{i - 1}(a + 2);");
        Assert.Matches(
            @"^a call of 'Deep\.T12', in which a throw expression \(, line \d+\)$",
            Pure.Findings("int M(Order order) => [|Deep.T12(order.Id)|];", $"public static class Deep {{ public static int T0(int a) => throw new Exception(); {string.Join("\n", levels)} }}"));
    }

    [Fact]
    public void Static_values_that_double_are_a_finding()
    {
        var levels = Enumerable.Range(1, 14).Select(static i => $"public static readonly int V{i} = V{i - 1} + V{i - 1};");
        Assert.Matches(
            @"^the static member 'Doubled\.V14', in which the static member 'Doubled\.V\d+', (which is too large to be written there|with more than 250 calls in one expression) \(, line \d+\)$",
            Pure.Findings("int M(Order order) => [|Doubled.V14|];", $"public static class Doubled {{ public static readonly int V0 = 1; {string.Join("\n", levels)} }}"));
    }

    [Fact]
    public void Inequalities_within_one_another_are_printed_once()
    {
        var condition = Enumerable.Range(0, 40).Aggregate("order.Paid", static (inner, _) => $"({inner} != order.Gift)");
        Assert.Equal(40, Print($"bool M(Order order) => {condition};")!.Split("$states.input.gift").Length - 1);
    }

    [Fact]
    public void Choices_within_conditions_are_printed_or_refused()
    {
        var condition = Enumerable.Range(0, 16).Aggregate("order.Note", static (inner, i) => $"({inner} is {{ Length: > {i} }} y{i} ? y{i} : order.Remark)");
        _ = Print($"string? M(Remarked order) => {condition};");
    }

    [Fact]
    public void Questions_in_a_row_are_printed_or_refused()
    {
        var chain = string.Concat(Enumerable.Repeat("?.Kids.FirstOrDefault()", 20));
        _ = Print($"Node? M(Node order) => order.Next{chain};");
    }

    [Theory]
    [InlineData("System.Text.Json.JsonElement M(Order order) => order.Numbers.Select(x => order.Json).First();", "([$map($states.input.numbers, function($x) { $states.input.json })[]])[0]")]
    [InlineData("int[]? M(Order order) => order.Matrix.LastOrDefault(x => x.Length > 1);", "([$filter($states.input.matrix, function($x) { $count($x) > 1 })[]])[-1]")]
    [InlineData("int[] M(Dictionary<string, int[]> order) => order.Values.First();", "([$each($states.input, function($value) { $value })[]])[0]")]
    public void Only_element_that_is_an_array_is_not_kept_in_another(string method, string expected) =>
        Assert.Contains(expected, Print(method)!, StringComparison.Ordinal);

    /// <summary>The method's JSONata; null if it has findings.</summary>
    private static string? Print(string method)
    {
        var snippet = new Snippet(method, "public record Node(Node? Next, IReadOnlyList<Node> Kids); public record Remarked(string? Note, string? Remark);");
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var value = snippet.Read(static (reader, symbol, bindings) => reader.ReadValue(symbol, bindings));
        Assert.True((value is null) == (snippet.Findings.Length > 0), "Nothing was read, without a finding.");
        return value is null ? null : JsonataPrinter.Print(value);
    }
}
