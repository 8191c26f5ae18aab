using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Expressions;

/// <summary>The source of the data, and compilations with it.</summary>
internal static class DataSource
{
    public const string Assembly = "Shop";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Globalization;
        global using System.Linq;
        global using System.Text.Json;
        global using Workflows;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly SyntaxTree UsingsTree = Parse(Usings);

    private static readonly ImmutableArray<SyntaxTree> Trees = [UsingsTree, .. Sources().Select(Parse)];

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => IsFramework(Path.GetFileName(path)))
            .Append(typeof(WorkflowAttribute).Assembly.Location)
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    /// <summary>Compiles a source together with the data, as a user's project is: that is what the compiler reads.</summary>
    /// <param name="source">The source.</param>
    /// <param name="isChecked">Whether arithmetic that overflows throws.</param>
    public static CSharpCompilation Compile(SyntaxTree source, bool isChecked = false) => CSharpCompilation.Create(
        Assembly, [.. Trees, source], References, new(OutputKind.DynamicallyLinkedLibrary, checkOverflow: isChecked, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Compiles a source to run against data that is compiled already.</summary>
    /// <param name="source">The source.</param>
    /// <param name="data">The data.</param>
    /// <param name="isChecked">Whether arithmetic that overflows throws.</param>
    public static CSharpCompilation CompileAgainst(SyntaxTree source, MetadataReference data, bool isChecked) => CSharpCompilation.Create(
        "Expressions", [UsingsTree, source], References.Add(data), new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: isChecked));

    private static bool IsFramework(string file) => file is "netstandard.dll" || file.StartsWith("System.", StringComparison.Ordinal);

    private static IEnumerable<string> Sources()
    {
        var assembly = typeof(DataSource).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
