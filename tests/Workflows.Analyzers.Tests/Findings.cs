using System.Collections.Immutable;
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
        var (source, expected, _) = Markup.Parse(marked);
        Check(source, expected, await OfAsync(source));
    }

    /// <summary>Fails unless the diagnostics are exactly the expected ones.</summary>
    public static void Check(string source, IReadOnlyList<(string Id, TextSpan Span)> expected, IEnumerable<Diagnostic> actual)
    {
        var wanted = expected.Select(Describe).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(wanted, actual.Select(Find).Order(StringComparer.Ordinal));

        string Find(Diagnostic diagnostic) =>
            IsInSource(diagnostic) && Describe((diagnostic.Id, diagnostic.Location.SourceSpan)) is var found && (wanted.Contains(found) || IsOurs(diagnostic))
                ? found
                : diagnostic.ToString();

        string Describe((string Id, TextSpan Span) finding) => $"{finding.Id} at '{source.Substring(finding.Span.Start, finding.Span.Length)}' ({finding.Span.Start})";
    }

    /// <summary>The analyzer's diagnostics, and the compiler's errors and warnings with the generated files in the compilation.</summary>
    /// <param name="source">The C#.</param>
    /// <param name="sound">Whether the generator must not report anything: it never does, unless it throws.</param>
    /// <param name="analyzers">The analyzers and suppressors to ask; null for all of ours.</param>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(string source, bool sound = true, ImmutableArray<DiagnosticAnalyzer>? analyzers = null)
    {
        var driver = CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(Sources.Compile(source), out var compilation, out var generatorDiagnostics);
        Assert.True(!sound || generatorDiagnostics.IsEmpty, string.Join("\n", generatorDiagnostics));
        var found = await compilation.WithAnalyzers(analyzers ?? Analyzers.All).GetAllDiagnosticsAsync();
        return [.. generatorDiagnostics, .. found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))];
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("WFL", StringComparison.Ordinal);

    /// <summary>Whether a diagnostic stands in the source rather than in generated code.</summary>
    private static bool IsInSource(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath is Sources.FirstPath;
}
