using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Generators;
using Workflows.Tests.Roslyn;

namespace Workflows.Docs.Tests;

/// <summary>What the generator makes of the sample.</summary>
internal static class GeneratedSources
{
    private const string Sample = "samples/OrderProcessing";

    /// <summary>Each generated file's text, by the name of the file.</summary>
    public static IReadOnlyDictionary<string, string> OfOrderProcessing { get; } = Generate();

    private static Dictionary<string, string> Generate()
    {
        var sources = Repository.Files(Sample, ".cs").Where(path => path != $"{Sample}/Program.cs").Select(Repository.Read);
        var driver = CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
        var result = driver.RunGenerators(Sources.Compile([.. sources]).WithAssemblyName("OrderProcessing")).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.GeneratedTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString().ReplaceLineEndings("\n").TrimEnd('\n'));
    }
}
