using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Tests.Json;

/// <summary>System.Text.Json's own source generator, as the SDK has it, which sees what users write but nothing of ours.</summary>
internal static class SystemGenerator
{
    private static readonly Lazy<IIncrementalGenerator> Generator = new(() =>
    {
        // …/shared/Microsoft.NETCore.App/10.0.0/ is beside …/packs/.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var file = Directory.GetFiles(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"), "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        var type = Assembly.LoadFrom(file).GetTypes().Single(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type));
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    });

    /// <summary>The sources with what is generated for their contexts.</summary>
    public static Compilation Run(Compilation compilation)
    {
        if (!compilation.SyntaxTrees.Any(tree => tree.ToString().Contains("JsonSerializerContext", StringComparison.Ordinal)))
        {
            return compilation;
        }

        CSharpGeneratorDriver.Create([Generator.Value.AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _);
        return completed;
    }
}
