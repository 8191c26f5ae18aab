using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Remembering;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Incremental;

/// <summary>A workflow is read again after a change of what runs inside of its Parallels and Maps.</summary>
public sealed class RememberedInnerTests
{
    private const string Around = """
        namespace Shop;

        [Workflow("around", StartAt = nameof(Each))]
        public sealed partial class Around(Inner inner)
        {
            [Map(nameof(inner), Items = nameof(Items), Next = nameof(Both))] static int Each(int[] n, [Item] int item) => Rules.Select(item);
            [Parallel(nameof(Broken), nameof(Done), End = true)] static int Both(int[] n, int a, int b) => Rules.Combine(a, b);
            [Pass(End = true)] static int Done() => 1;
            private static int[] Items(int[] n) => Rules.All(n);
        }
        """;

    private const string Inner = """
        namespace Shop;
        [Workflow("inner", StartAt = nameof(Work))] public sealed partial class Inner : Base { [Pass(Next = nameof(Last))] static int Work(int n) => n + 1; }
        """;

    private const string Base = """
        namespace Shop;
        public abstract class Base { [Pass(End = true)] protected static int Last(int n) => Rates.Of(n); }
        """;

    private const string Rates = """
        namespace Shop;
        public static class Rates { public static int Of(int n) => n * 2; }
        """;

    private const string Rules = """
        namespace Shop;
        public static class Rules
        {
            public static int Select(int n) => n + 1;
            public static int Combine(int a, int b) => a + b;
            public static int[] All(int[] n) => n;
        }
        """;

    private const string Broken = """
        namespace Shop;
        [Workflow("broken", StartAt = "Nothing")] public sealed partial class Broken { [Pass(End = true)] static int Work() => 1; }
        """;

    private const string Other = """
        namespace Shop;
        public static class Other { public static int Of() => 1; }
        """;

    private readonly CSharpCompilation _before = Sources.Compile(Around, Inner, Base, Rates, Rules, Broken, Other);

    [Theory]
    [InlineData("a body of a workflow that is an item processor", 1, "n + 1", "n + 2")]
    [InlineData("a body of its base class", 2, "Rates.Of(n)", "Rates.Of(n) + 1")]
    [InlineData("the body of what that calls", 3, "n * 2", "n * 3")]
    [InlineData("the body of what an ItemSelector calls", 4, "n + 1", "n + 2")]
    [InlineData("the body of what a combiner calls", 4, "a + b", "a - b")]
    [InlineData("the body of what gives the items", 4, "=> n;", "=> [];")]
    [InlineData("a workflow that could not be a branch for its errors", 5, "\"Nothing\"", "nameof(Work)")]
    [InlineData("a body of a workflow that cannot be a branch for its errors", 5, "=> 1", "=> 2")]
    public void It_is_read_again_after_a_change_of(string change, int file, string before, string after)
    {
        var tree = _before.SyntaxTrees[file + 1];
        Assert.Contains(before, tree.ToString());
        var edited = _before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(before, after), Sources.ParseOptions, tree.FilePath));
        Assert.False(ReferenceEquals(Read(_before), Read(edited)), change);
    }

    [Fact]
    public void It_is_remembered_after_a_change_of_a_body_that_nothing_inside_calls()
    {
        var tree = _before.SyntaxTrees[7];
        Assert.Same(Read(_before), Read(_before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(Other.Replace("=> 1", "=> 2"), Sources.ParseOptions, tree.FilePath))));
    }

    private static Workflow Read(CSharpCompilation compilation)
    {
        var type = compilation.GetTypeByMetadataName("Shop.Around")!;
        var declaration = (TypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax();
        return RememberedRead.Read(declaration, type, compilation, tree => compilation.GetSemanticModel(tree), CancellationToken.None)!;
    }
}
