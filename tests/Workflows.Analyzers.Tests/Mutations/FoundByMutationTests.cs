using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>What mutants made throw once.</summary>
public sealed class FoundByMutationTests
{
    [Theory]
    [InlineData("[assembly: A(nameof(Work => ))]")]
    [InlineData("namespace N; [A(nameof(Work => ))] public int A(int n) => n;")]
    public async Task A_lambda_in_an_attribute_of_no_class_makes_no_suppressor_throw(string source)
    {
        var compilation = Sources.Compile(source);
        Assert.Null(await EditorAnalysis.ThrownInAsync(compilation, [compilation.SyntaxTrees[1]], CancellationToken.None));
        Assert.Null(await EditorAnalysis.ThrownInAllAsync(compilation, CancellationToken.None));
    }
}
