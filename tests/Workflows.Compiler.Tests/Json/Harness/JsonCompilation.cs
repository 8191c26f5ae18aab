using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Compiles in memory, with C# 12 as a project for .NET 8 has it, and warnings as errors.</summary>
internal static class JsonCompilation
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp12)
        .WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        checkOverflow: true,
        generalDiagnosticOption: ReportDiagnostic.Error,
        warningLevel: 9999,
        nullableContextOptions: NullableContextOptions.Disable,
        specificDiagnosticOptions:
        [
            new("CS1591", ReportDiagnostic.Suppress),
            new("CS1701", ReportDiagnostic.Suppress),
            new("CS1702", ReportDiagnostic.Suppress),
        ]);

    private static readonly MetadataReference[] References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => IsReferenced(Path.GetFileName(path)))
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles sources, without looking for errors yet.</summary>
    public static CSharpCompilation Compile(string assemblyName, IEnumerable<string> sources, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            assemblyName, sources.Select((source, i) => Parse(source, $"Declarations{i}.cs")), [.. References, .. references], Options);

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    private static bool IsReferenced(string file) =>
        file is "netstandard.dll" or "Workflows.dll" || file.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>The errors, with the files that have them.</summary>
    public static string Explain(Compilation compilation, IReadOnlyList<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(50))
        + "\n\n"
        + string.Join("\n\n", compilation.SyntaxTrees
            .Where(tree => diagnostics.Any(diagnostic => diagnostic.Location.SourceTree == tree))
            .Take(3)
            .Select(tree => $"// {tree.FilePath}\n{tree}"));
}
