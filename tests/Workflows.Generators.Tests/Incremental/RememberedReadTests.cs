using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Remembering;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Incremental;

/// <summary>What is read is remembered until something changes that reading looks at. Whether it is, shows by the instance that comes back.</summary>
public sealed class RememberedReadTests
{
    private const string Workflow = """
        namespace Shop;

        public sealed record Order(string Id, int Total, Money Price);

        [Workflow("order", StartAt = nameof(Check))]
        public sealed partial class OrderWorkflow : Steps
        {
            [Choice, Assign(nameof(Most))] static Next Check(Order order) => order.Total > Limits.Most && order.Total % 2 == 0 ? nameof(Done) : nameof(Charge);
            [Task(Next = nameof(Done)), DiscardResult, Catch<ShopException>(nameof(Failed))] public int Charge(Order order) => Prices.Of(order);
            [Succeed] static string Done(Order order, [Variable] int most) => $"{order.Id} {order.Price.Amount} {order.Price.Half} {Rules.Cost(order)} {most} {Json.Parse<Label>(order.Id).Number}";
        }
        """;

    private const string Data = """
        namespace Shop;
        public sealed record Money(int Amount) { public int Cents { get; init; } = 1; [System.Text.Json.Serialization.JsonIgnore] public int Half => Amount / 2; }
        """;

    private const string Base = """
        namespace Shop;
        public abstract class Steps { [Fail] protected static WorkflowError Failed() => new("Failed", "It did."); protected static int Most() => 11; }
        """;

    private const string Other = """
        namespace Shop
        {
            public static class Limits { public const int Most = 10; public static int Least = 1; }
            public class ShopException : Exception { public int Code { get; set; } }
            public static class Prices
            {
                public static int Of(Order order) => 1;
                public static int Round(int n) { return n; }
            }
        }
        """;

    private const string Called = """
        namespace Shop;
        public static class Rules
        {
            private static readonly int Rate = Rates.Usual;
            public static int Cost(Order order) => order.Total * Rate;
        }
        """;

    private const string Values = """
        namespace Shop;
        public static class Rates { public static int Usual { get; } = 2; }
        """;

    private const string Texts = """
        namespace Shop;
        public sealed record Label(int Number);
        """;

    private readonly CSharpCompilation _before = Sources.Compile(Workflow, Data, Base, Other, Called, Values, Texts);

    public static TheoryData<string, int, string, string> Kept => new()
    {
        { "a body", 3, "{ return n; }", "{ return n + 1; }" },
        { "an expression body", 3, "=> 1;", "=> 2;" },
        { "an initialiser of a field", 3, "Least = 1", "Least = 2" },
        { "a comment", 3, "namespace Shop", "// Of\nnamespace Shop" },
        { "a method that nobody names", 3, "public static int Round", "public static int Other() => 1; public static int Round" },
        { "a method that is taken away", 3, "public static int Round(int n) { return n; }", "" },
        { "a property that nobody names", 3, "public int Code { get; set; }", "public int Code { get; set; } public int Line { get; set; }" },
        { "a type of a member that nobody names", 3, "public int Code", "public string? Code" },
    };

    public static TheoryData<string, int, string, string> Forgotten => new()
    {
        { "its own body", 0, "> Limits", ">= Limits" },
        { "its own comment", 0, "[Workflow", "/// <summary>Takes orders.</summary>\n[Workflow" },
        { "a member of its data", 1, "int Amount", "int Amount, string Currency" },
        { "an initialiser of its data", 1, "= 1;", "= 2;" },
        { "a computed member of its data", 1, "Amount / 2", "Amount / 3" },
        { "the body of a method that it calls", 4, "order.Total * Rate", "order.Total + Rate" },
        { "the value of a static field", 4, "= Rates.Usual", "= 3" },
        { "the value of a static property in a third file", 5, "= 2", "= 3" },
        { "a static constructor beside a value", 5, "public static class Rates {", "public static class Rates { static Rates() { }" },
        { "a member of what it reads from a text", 6, "int Number", "int Number, string Street" },
        { "a body of its base class", 2, "\"It did.\"", "\"It has.\"" },
        { "a method of its base class that gives variables", 2, "=> 11", "=> 12" },
        { "a constant", 3, "Most = 10", "Most = 11" },
        { "an overload", 3, "public static int Of(Order order)", "public static int Of(object order) => 2; public static int Of(Order order)" },
        { "an extension method that it names", 3, "public static int Round", "public static int Total(this Order order) => 2; public static int Round" },
        { "an extension method that C# looks up", 3, "public static int Round", "public static void Deconstruct(this Order order, out int a, out int b) => a = b = 2; public static int Round" },
        { "a global using", 3, "namespace Shop\n", "global using static System.Math;\nnamespace Shop\n" },
        { "a using", 3, "namespace Shop\n", "using System.Text;\nnamespace Shop\n" },
        { "a new type", 3, "public static class Prices", "public static class Extra; public static class Prices" },
        { "an exception's base", 3, "ShopException : Exception", "ShopException : TimeoutException" },
        { "an exception's name", 3, "public class ShopException", "[ErrorName(\"Shop\")] public class ShopException" },
        { "an operator", 3, "public int Code", "public static bool operator +(ShopException a, int b) => true; public int Code" },
        { "a constructor", 3, "public int Code", "public ShopException(int n) { } public int Code" },
        { "an attribute of the assembly", 3, "namespace Shop\n", "[assembly: WorkflowJson(Naming = MemberNaming.SnakeCaseLower)]\nnamespace Shop\n" },
        { "a nullable directive in a body", 3, "{ return n; }", "{\n#nullable disable\nreturn n; }" },
        { "a symbol of the preprocessor that changes a declaration", 3, "namespace Shop\n", "#if !NONE\npublic class Some;\n#endif\nnamespace Shop\n" },
    };

    [Theory, MemberData(nameof(Kept))]
    public void Of_another_file_it_does_not_matter_what(string change, int file, string before, string after) =>
        Assert.True(ReferenceEquals(Read(_before), Read(Edit(file, before, after))), change);

    [Theory, MemberData(nameof(Forgotten))]
    public void It_is_read_again_after_a_change_of(string change, int file, string before, string after) =>
        Assert.False(ReferenceEquals(Read(_before), Read(Edit(file, before, after))), change);

    [Fact]
    public void It_is_read_again_with_other_options() =>
        Assert.NotSame(Read(_before), Read(_before.WithOptions(_before.Options.WithNullableContextOptions(NullableContextOptions.Disable))));

    [Fact]
    public void It_is_read_again_with_other_parse_options()
    {
        var tree = _before.SyntaxTrees[4];
        Assert.NotSame(Read(_before), Read(_before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString(), Sources.ParseOptions.WithPreprocessorSymbols("NONE"), tree.FilePath))));
    }

    [Fact]
    public void It_is_read_again_with_other_references()
    {
        var library = CSharpCompilation.Create("Library", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
        Assert.NotSame(Read(_before), Read(_before.AddReferences(library)));
    }

    [Fact]
    public void It_is_read_again_with_another_file() => Assert.NotSame(Read(_before), Read(_before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class More;", Sources.ParseOptions))));

    [Fact]
    public void It_is_read_again_with_one_file_less() => Assert.NotSame(Read(_before), Read(_before.RemoveSyntaxTrees(_before.SyntaxTrees[4])));

    [Fact]
    public void It_is_remembered_over_many_edits_and_back()
    {
        var first = Read(_before);
        Assert.All(Enumerable.Range(0, 20), n => Assert.Same(first, Read(Edit(3, "{ return n; }", $"{{ return {n}; }}"))));
        Assert.Same(first, Read(_before));
    }

    [Fact]
    public void What_is_remembered_is_what_is_read_anew() =>
        Assert.Equal(Read(Edit(3, "{ return n; }", "{ return 2; }")), Read(Sources.Compile(Workflow, Data, Base, Other.Replace("{ return n; }", "{ return 2; }"), Called, Values, Texts).WithAssemblyName(_before.AssemblyName)));

    [Fact]
    public void No_compilation_is_kept_alive()
    {
        var compilation = ReadAndForget();
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        Assert.NotNull(Read(_before));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private WeakReference ReadAndForget()
    {
        var edited = Edit(3, "{ return n; }", "{ return 3; }");
        Read(edited);
        return new WeakReference(edited);
    }

    private CSharpCompilation Edit(int file, string before, string after)
    {
        var tree = _before.SyntaxTrees[file + 1];
        var text = tree.ToString().Replace("\r\n", "\n");
        Assert.Contains(before, text);
        return _before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(before, after), Sources.ParseOptions, tree.FilePath));
    }

    private static Workflow Read(CSharpCompilation compilation)
    {
        var type = compilation.GetTypeByMetadataName("Shop.OrderWorkflow")!;
        var declaration = (Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax();
        return RememberedRead.Read(declaration, type, compilation, tree => compilation.GetSemanticModel(tree), CancellationToken.None)!;
    }
}
