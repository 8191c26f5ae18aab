using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Workflows.Generators;
using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests;

/// <summary>
/// Checks which diagnostics a source gets, and where. The expected spans are marked in the source: <c>{|WFL1003:nameof(Missing)|}</c>.
/// Compiler errors count too: one mistake is one message.
/// </summary>
internal static class Findings
{
    public static async Task CheckAsync(string marked)
    {
        var (source, expected) = Parse(marked);
        var actual = await OfAsync(source);
        Assert.Equal(
            expected.Select(Describe).Order(StringComparer.Ordinal),
            actual.Select(diagnostic => IsOurs(diagnostic) ? Describe((diagnostic.Id, diagnostic.Location.SourceSpan)) : diagnostic.ToString()).Order(StringComparer.Ordinal));

        string Describe((string Id, TextSpan Span) finding) => $"{finding.Id} at '{source.Substring(finding.Span.Start, finding.Span.Length)}' ({finding.Span.Start})";
    }

    /// <summary>The analyzer's diagnostics, and the compiler's errors and warnings with the generated files in the compilation.</summary>
    /// <param name="source">The C#.</param>
    /// <param name="sound">Whether the generator must not report anything: it never does, unless it throws.</param>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(string source, bool sound = true)
    {
        var driver = CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(Sources.Compile(source), out var compilation, out var generatorDiagnostics);
        Assert.True(!sound || generatorDiagnostics.IsEmpty, string.Join("\n", generatorDiagnostics));
        var analyzer = await compilation.WithAnalyzers([new WorkflowAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. generatorDiagnostics, .. analyzer, .. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>Whether a diagnostic stands in the source rather than in generated code.</summary>
    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("WFL", StringComparison.Ordinal);

    private static (string Source, List<(string Id, TextSpan Span)> Expected) Parse(string marked)
    {
        var source = new System.Text.StringBuilder();
        var expected = new List<(string Id, TextSpan Span)>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|WFL", StringComparison.Ordinal))
            {
                open.Push((marked.Substring(i + 2, 7), source.Length));
                i += 9;
            }
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|}", StringComparison.Ordinal))
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, source.Length)));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return (source.ToString(), expected);
    }
}
