using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Tests.Expressions;

namespace Workflows.Compiler.Tests.JsonPath;

/// <summary>What pure C# over an order becomes in JSONPath.</summary>
internal static class JsonPathText
{
    /// <summary>A payload template with the value as its only member, on one line.</summary>
    public static string Value(string type, string body, string parameters = "Order order") =>
        Print(type, body, parameters, static expression => JsonPathPrinter.Template("x", expression));

    /// <summary>A rule of a Choice, on one line.</summary>
    public static string Rule(string body, string parameters = "Order order") => Print("bool", body, parameters, static expression => JsonPathPrinter.Rule(expression));

    /// <summary>How the evaluation may fail.</summary>
    public static EvaluationFailures Failures(string type, string body) => JsonPathPrinter.Value(Read(new Snippet($"{type} M(Order order) => {body};"))).Failures;

    /// <summary>What the parts of a value are called that JSONPath cannot say, which must stand exactly where they are marked.</summary>
    public static string OutsideOfValue(string type, string body, string parameters = "Order order") =>
        Outside(type, body, parameters, static expression => JsonPathPrinter.Value(expression).Outside);

    /// <summary>The same of a rule.</summary>
    public static string OutsideOfRule(string body) => Outside("bool", body, "Order order", static expression => JsonPathPrinter.Rule(expression).Outside);

    private static string Print(string type, string body, string parameters, Func<Expression, JsonPathResult<JsonObject>> print)
    {
        var printed = print(Read(new Snippet($"{type} M({parameters}) => {body};")));
        Assert.Empty(printed.Outside);
        return JsonFormatter.Compact(printed.Value!).Replace("\"", "'");
    }

    private static string Outside(string type, string body, string parameters, Func<Expression, IReadOnlyList<OutsideOfJsonPath>> print)
    {
        var snippet = new Snippet($"{type} M({parameters}) => {body};");
        var expression = Read(snippet);
        var parts = print(expression).Select(part => (Name: part.What, snippet.Sources.LocationOf(part.Part, [expression])!.SourceSpan)).OrderBy(part => part.SourceSpan.Start).ToArray();
        Assert.Equal(snippet.ExpectedSpans, parts.Select(part => part.SourceSpan));
        return string.Join(" | ", parts.Select(part => part.Name));
    }

    private static Expression Read(Snippet snippet)
    {
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var value = snippet.Read(static (reader, symbol, bindings) => reader.ReadValue(symbol, bindings));
        Assert.Empty(snippet.Findings.Select(finding => string.Join("; ", finding.Arguments)));
        return value!;
    }
}
