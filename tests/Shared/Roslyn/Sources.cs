using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Tests.Roslyn;

/// <summary>Turns C# text into compilations that see the framework and the Workflows runtime.</summary>
internal static class Sources
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>Where the first source stands.</summary>
    public const string FirstPath = "Source1.cs";

    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Workflows;
        """;

    public static readonly MetadataReference[] References = FindReferences();

    public static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Snippet" + Guid.NewGuid().ToString("N"),
        sources.Prepend(Usings).Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"Source{i}.cs")),
        References,
        Options);

    private static MetadataReference[] FindReferences()
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. trusted
                .Where(path => Path.GetFileName(path) is { } name
                    && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(WorkflowAttribute).Assembly.Location),
        ];
    }
}
