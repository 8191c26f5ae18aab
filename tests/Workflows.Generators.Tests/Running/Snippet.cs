using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Running;

/// <summary>A source text with what the generator makes of it: compiled with warnings as errors, loaded, and run.</summary>
internal static class Snippet
{
    /// <summary>Runs <c>Program.Main</c> of the source and gives what it returns.</summary>
    public static async Task<string> RunAsync(string source)
    {
        var main = Load(source).GetType("Program")!.GetMethod("Main", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return await (Task<string>)main.Invoke(null, null)!;
    }

    public static Assembly Load(string source)
    {
        using var stream = new MemoryStream();
        var result = Generate(source).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        stream.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>The compilation with the generated files.</summary>
    public static Compilation Generate(params string[] sources)
    {
        var driver = CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(Sources.Compile(sources), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return output;
    }

    /// <summary>The generated file whose name ends so.</summary>
    public static string GeneratedFile(string source, string nameEnd) =>
        Generate(source).SyntaxTrees.Single(tree => tree.FilePath.EndsWith(nameEnd, StringComparison.Ordinal)).ToString();
}
