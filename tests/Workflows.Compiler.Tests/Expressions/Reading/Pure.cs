using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>Short forms of the questions that the tests ask about snippets.</summary>
internal static class Pure
{
    /// <summary>The expression that a value of an order is read as.</summary>
    public static string Value(string type, string body, string parameters = "Order order") => Method($"{type} M({parameters}) => {body};");

    /// <summary>The expression that the method M is read as; it must compile and have no findings.</summary>
    /// <param name="attributes">Attributes of the assembly.</param>
    public static string Method(string method, string types = "", string attributes = "")
    {
        var snippet = new Snippet(method, types, attributes: attributes);
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var value = snippet.Read(static (reader, symbol, bindings) => reader.ReadValue(symbol, bindings));
        Assert.Empty(snippet.Findings.Select(finding => $"{snippet.TextAt(finding.Location)}: {string.Join("; ", finding.Arguments)}"));
        return ExpressionText.Of(value);
    }

    /// <summary>What the findings of the method M say, which must stand exactly where they are marked.</summary>
    public static string Findings(string method, string types = "", string attributes = "", string id = DiagnosticIds.UnsupportedExpression)
    {
        var snippet = new Snippet(method, types, attributes: attributes);
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        Assert.Null(snippet.Read(static (reader, symbol, bindings) => reader.ReadValue(symbol, bindings)));
        return Marked(snippet, id);
    }

    /// <summary>What the findings say, which must all have the id and stand exactly where they are marked.</summary>
    public static string Marked(Snippet snippet, string id)
    {
        Assert.All(snippet.Findings, finding =>
        {
            Assert.Equal(id, finding.Id);
            Assert.Equal(2, finding.Arguments.Count);
        });
        var inOrder = snippet.Findings.OrderBy(static finding => finding.Location.SourceSpan.Start).ToList();
        Assert.Equal(snippet.ExpectedSpans, inOrder.Select(static finding => finding.Location.SourceSpan));
        return string.Join(" | ", inOrder.Select(static finding => finding.Arguments[0]));
    }
}
