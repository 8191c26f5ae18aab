using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Build.Tests;

/// <summary>The attribute that the generator emits for one workflow, as source.</summary>
internal static class Assets
{
    public static string Of(string name, string? asl = null, string diagram = "flowchart TD\n", string? manifest = null) =>
        $"[assembly: Workflows.Generated.WorkflowAssets({Literal(name)}, {Literal(asl ?? Definition(name))}, {Literal(diagram)}, {Literal(manifest ?? Entry(name))})]\n";

    public static string Definition(string name) => $$"""{"Comment":"{{name}}"}""";

    public static string Entry(string name) => $$"""{ "name": "{{name}}" }""";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
