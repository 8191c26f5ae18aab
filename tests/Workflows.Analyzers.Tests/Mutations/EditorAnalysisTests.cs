using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>A check that notices nothing would always pass.</summary>
public sealed class EditorAnalysisTests
{
    [Theory]
    [InlineData("CA1822", "class C { void M() { } }")]
    [InlineData("CS8602", "class C { string? s; int M() => s.Length; }")]
    public async Task A_suppressor_that_throws_is_noticed(string id, string source)
    {
        var compilation = Sources.Compile(source);
        var tree = compilation.SyntaxTrees[1];
        Assert.IsType<NotImplementedException>(await EditorAnalysis.ThrownInAsync(compilation, [tree], CancellationToken.None, new ThrowingSuppressor(id)));
        Assert.IsType<NotImplementedException>(await EditorAnalysis.ThrownInAllAsync(compilation, CancellationToken.None, new ThrowingSuppressor(id)));
        Assert.Null(await EditorAnalysis.ThrownInAsync(compilation, [tree], CancellationToken.None));
    }

#pragma warning disable RS1001 // It is not for the compiler to find.
    private sealed class ThrowingSuppressor(string id) : DiagnosticSuppressor
    {
        public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [new("TEST0001", id, "Test")];

        public override void ReportSuppressions(SuppressionAnalysisContext context) => throw new NotImplementedException();
    }
}
