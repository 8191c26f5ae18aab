using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Benchmarks.Compiler;

/// <summary>Turns sources into compilations that see the framework and the runtime. None shares symbols with another.</summary>
internal static class SyntheticCompilation
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Workflows;
        """;

    private static readonly MetadataReference[] References = FindReferences();

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static CSharpCompilation Create(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Synthetic",
        sources.Prepend(Usings).Select((source, i) => Parse(source, $"Source{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The same sources, of which nothing is bound yet.</summary>
    public static CSharpCompilation Fresh(CSharpCompilation compilation) =>
        CSharpCompilation.Create(compilation.AssemblyName, compilation.SyntaxTrees, compilation.References, compilation.Options);

    private static MetadataReference[] FindReferences() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Where(static path => Path.GetFileName(path) is not ("System.Text.Json.SourceGeneration.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(WorkflowAttribute).Assembly.Location),
    ];
}
