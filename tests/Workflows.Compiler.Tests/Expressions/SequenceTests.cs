using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Tests.Expressions;

public class SequenceTests
{
    [Theory]
    [InlineData("int", "order.Lines.Sum(line => line.Quantity)", "Sum(Select(input.lines; line => line.quantity))")]
    [InlineData("string?[]", "order.Notes.Select(note => note).ToArray()", "Select(input.notes; note => note?)")]
    [InlineData("int[]", "order.Notes.Select(note => note == null ? 1 : 2).ToArray()", "Select(input.notes; note => (if null?(note?) then 1 else 2))")]
    [InlineData("string[]", "(from line in order.Lines where line.Quantity > 1 select line.Sku).ToArray()", "Select(Where(input.lines; line => (line.quantity > 1)); line2 => line2.sku)")]
    [InlineData("int[]", "(from line in order.Lines from n in order.Numbers select n).ToArray()", "SelectMany(input.lines; line => Select(input.numbers; n => n))")]
    [InlineData("string[]", "order.Numbers.Zip(order.Tags, (number, tag) => tag + number).ToArray()", "Zip(input.numbers; input.tags; number, tag => (tag & integer(number)))")]
    [InlineData("bool", "order.Tags.SequenceEqual(order.Extras!)", "(if null?(input.extras?) then fail else SequenceEqual(input.tags; input.extras))")]
    [InlineData("bool", "order.Numbers.All(n => n > 1)", "not(Any(input.numbers; n => not((n > 1))))")]
    [InlineData("bool", "order.Numbers.Any(n => 4 / n > 1)", "AnyInOrder(input.numbers; n => ((4 div n) > 1))")]
    [InlineData("string?", "order.Extras?.FirstOrDefault()", "(if null?(input.extras?) then null else FirstOrNull(input.extras)?)?")]
    [InlineData("string", "order.Extras!.First()", "(if null?(input.extras?) then fail else First(input.extras))")]
    [InlineData("int", "order.Numbers.FirstOrDefault(n => n > 1)", "(FirstOrNull(Where(input.numbers; n => (n > 1)))? ?? 0)")]
    [InlineData("Line[]", "order.Lines.OrderBy(line => line.Quantity).ThenByDescending(line => line.Sku, StringComparer.Ordinal).ToArray()",
        "Sort(input.lines; left, right => ((left.quantity > right.quantity) or ((left.quantity == right.quantity) and (left.sku < right.sku))))")]
    [InlineData("Line[]", "order.Lines.Concat(order.Array).Append(order.Lines[0]).ToArray()", "[..[..input.lines, ..input.array], input.lines[0]]")]
    [InlineData("Line[]", "order.Lines.Select(line => { var twice = line.Quantity * 2; return line with { Quantity = twice + twice }; }).ToArray()",
        "Select(input.lines; line => let twice = (line.quantity * 2) in with(line, {quantity: (twice + twice)}))")]
    [InlineData("int[][]", "order.Lines.Select(line => order.Numbers.Where(n => n > line.Quantity).ToArray()).ToArray()",
        "Select(input.lines; line => Where(input.numbers; n => (n > line.quantity)))")]
    public void Method_of_linq_is_a_call(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("bool", "[|order.Lines.SequenceEqual(order.Array)|]", "'SequenceEqual' of 'Line'")]
    [InlineData("bool", "[|order.Matrix.SequenceEqual(order.Matrix)|]", "'SequenceEqual' of 'int[]'")]
    [InlineData("bool", "order.Tags.SequenceEqual(order.Tags, [|StringComparer.OrdinalIgnoreCase|])", "a comparer")]
    [InlineData("bool", "order.Tags.SequenceEqual([|order.Counts.Select(pair => pair.Key.Normalize())|])", null)]
    [InlineData("int[]", "order.Numbers.Zip(order.Tags, (number, tag) => [|tag.Normalize()|].Length).ToArray()", "a call of 'string.Normalize'")]
    [InlineData("int[]", "order.Numbers.Zip([|order.Name|], (number, sign) => number).ToArray()", "a sequence of type 'string'")]
    [InlineData("int[]", "order.Numbers.TakeWhile(n => n > 1).ToArray()", null)]
    [InlineData("IEnumerable<object>", "[|order.Lines.Cast<object>()|]", "a call of 'Enumerable.Cast'")]
    [InlineData("bool", "order.Tags.Contains(\"a\", [|StringComparer.OrdinalIgnoreCase|])", "a comparer")]
    [InlineData("string[]", "order.Tags.Distinct([|StringComparer.Ordinal|]).ToArray()", "a comparer")]
    [InlineData("string?", "[|order.Tags.Max()|]", "'Max' of 'string'")]
    [InlineData("int?", "[|order.Lines.Max(line => (int?)line.Quantity)|]", "'Max' of 'int?'")]
    [InlineData("float", "[|order.Lines.Sum(line => order.Ratio)|]", "'Sum' of 'float'")]
    [InlineData("Line[]", "order.Lines.OrderBy([|line => line.Note|], StringComparer.Ordinal).ToArray()", "a sort key that may be null")]
    [InlineData("Line[]", "order.Lines.OrderBy([|line => 4 / line.Quantity|]).ToArray()", "a sort key that may fail")]
    [InlineData("Line[]", "order.Lines.OrderBy([|line => order.Status|]).ToArray()", "a sort key of type 'Status'")]
    [InlineData("Line[]", "order.Lines.OrderBy(line => line.Sku, [|StringComparer.CurrentCulture|]).ToArray()", "this comparer")]
    [InlineData("char", "[|order.Name|].First()", "a sequence of type 'string'")]
    [InlineData("int", "order.Lines.Count([|order.Paid ? a => true : b => false|])", "a delegate that is not a lambda expression")]
    [InlineData("int[][]", "order.Numbers.Chunk([|order.Id|]).ToArray()", "a size of chunks that is not a constant of at least 1")]
    [InlineData("int[]", "order.Numbers.Take([|1..2|]).ToArray()", "'Take' of a 'Range'")]
    [InlineData("int", "order.Numbers.ElementAt(^1)", null)]
    [InlineData("int[]", "Enumerable.Repeat(1, [|order.Id|]).ToArray()", "a count that may be negative")]
    [InlineData("int", "order.Numbers.First([|n => 4 / n > 1|])", "a condition of 'First' that may fail")]
    [InlineData("Dictionary<int, Line>", "[|order.Lines.ToDictionary(line => line.Quantity)|]", "'ToDictionary' with keys that are no strings")]
    [InlineData("Box[]", "[|order.Lines.Select(line => order.Box).Distinct()|].ToArray()", "the equality of 'Box'")]
    [InlineData("int[]", "order.Lines.Select(line => [|order.Name.Normalize()|].Length).ToArray()", "a call of 'string.Normalize'")]
    public void What_json_cannot_repeat_is_a_finding(string type, string body, string? expected)
    {
        if (expected is null)
        {
            var snippet = new Snippet($"{type} M(Order order) => {body};");
            Assert.Null(snippet.Read(static (reader, method, bindings) => reader.ReadValue(method, bindings)));
            Assert.NotEmpty(snippet.Findings);
            return;
        }

        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};"));
    }

    [Theory]
    [InlineData("decimal", "[|order.Lines.Sum(line => order.Total)|]", "'Sum' of 'decimal'")]
    [InlineData("long", "[|order.Lines.Max(line => order.Ticks)|]", "'Max' of 'long'")]
    [InlineData("Line[]", "order.Lines.OrderBy([|line => order.Total|]).ToArray()", "the order of 'decimal'")]
    public void Numbers_that_a_double_would_round_are_findings(string type, string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};", id: DiagnosticIds.InexactArithmetic));
}
