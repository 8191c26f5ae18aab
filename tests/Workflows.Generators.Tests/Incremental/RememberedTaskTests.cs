using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Remembering;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Incremental;

/// <summary>A workflow is read again after a change of what its Tasks call: workflows that it starts, requests, and what comes back.</summary>
public sealed class RememberedTaskTests
{
    private const string Around = """
        namespace Shop;

        [Workflow("around", StartAt = nameof(Start), TimeoutSeconds = 60)]
        public sealed partial class Around([Placeholder("Topic")] string topic)
        {
            [StartExecution<Billing>(Next = nameof(Fast))] static Order Start(Order order) => order;
            [StartExecution<Quick>(Sync = false, Next = nameof(Tell)), DiscardResult] static Order Fast(Order order) => order;
            [ServiceTask(Next = nameof(Ask), Output = nameof(OfAnswer))] Publish Tell(Order order) => new(topic, Rules.Text(order));
            [Lambda<Quote>("${Price}", End = true, Credentials = nameof(Role))] static Order Ask(Order order) => order;
            static Order OfAnswer(Answer answer) => new(answer.Id);
            static string Role(Order order) => Rules.Role(order);
        }
        """;

    private const string Billing = """
        namespace Shop;
        [Workflow("billing", StartAt = nameof(Work))] public sealed partial class Billing : Base { [Pass(Next = nameof(Last))] static Order Work(Order order) => order; }
        """;

    private const string Base = """
        namespace Shop;
        public abstract class Base { [Succeed] protected static Order Last(Order order) => Rates.Of(order); }
        """;

    private const string Rates = """
        namespace Shop;
        public static class Rates { public static Order Of(Order order) => order with { Id = "1" }; }
        """;

    private const string Requests = """
        namespace Shop;
        public sealed record Order(string Id);
        public sealed record Quote(int Price);
        [ServiceData] public sealed record Answer(string Id);
        [Resource("arn:aws:states:::sns:publish")] public sealed record Publish(string TopicArn, string Message) : IServiceRequest<Answer>;
        """;

    private const string Rules = """
        namespace Shop;
        public static class Rules
        {
            public static string Text(Order order) => order.Id;
            public static string Role(Order order) => "arn:" + order.Id;
        }
        """;

    private const string Quick = """
        namespace Shop;
        [Workflow("quick", StartAt = nameof(Work), Type = StateMachineType.Express)] public sealed partial class Quick { [Pass(End = true)] static Order Work(Order order) => order; }
        """;

    private const string Other = """
        namespace Shop;
        public static class Other { public static int Of() => 1; }
        """;

    private readonly CSharpCompilation _before = Sources.Compile(Around, Billing, Base, Rates, Requests, Rules, Quick, Other);

    [Theory]
    [InlineData("what a workflow takes that it starts", 1, "Work(Order order) => order", "Work(Quote quote) => new(\"1\")")]
    [InlineData("what that gives, in its base class", 2, "Order Last(Order order) => Rates.Of(order)", "string Last(Order order) => order.Id")]
    [InlineData("the body of what that calls", 3, "\"1\"", "\"2\"")]
    [InlineData("a member of its input", 4, "Order(string Id)", "Order(string Id, int Total = 1)")]
    [InlineData("the resource of a request", 4, "sns:publish", "sns:publishBatch")]
    [InlineData("what a request is answered with", 4, "IServiceRequest<Answer>", "IServiceRequest<Quote>")]
    [InlineData("a member of a request", 4, "string Message", "string Message, string? Subject = null")]
    [InlineData("a member of what comes back", 4, "Quote(int Price)", "Quote(int Price, string Currency)")]
    [InlineData("how a type is data", 4, "[ServiceData] public sealed record Answer", "public sealed record Answer")]
    [InlineData("the body of what a request calls", 5, "=> order.Id", "=> order.Id + \"!\"")]
    [InlineData("the body of what makes a role", 5, "\"arn:\"", "\"arn:aws:\"")]
    [InlineData("the type of a workflow that it starts", 6, ", Type = StateMachineType.Express", "")]
    [InlineData("a placeholder", 0, "Placeholder(\"Topic\")", "Placeholder(\"Queue\")")]
    public void It_is_read_again_after_a_change_of(string change, int file, string before, string after)
    {
        var edited = Edit(file, before, after);
        Assert.False(ReferenceEquals(Read(_before), Read(edited)), change);
    }

    [Fact]
    public void It_is_remembered_after_a_change_of_a_body_that_nothing_calls() => Assert.Same(Read(_before), Read(Edit(7, "=> 1", "=> 2")));

    [Fact]
    public void It_is_read_without_errors() => Assert.False(Read(_before).HasErrors);

    private CSharpCompilation Edit(int file, string before, string after)
    {
        var tree = _before.SyntaxTrees[file + 1];
        Assert.Contains(before, tree.ToString());
        return _before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(before, after), Sources.ParseOptions, tree.FilePath));
    }

    private static Workflow Read(CSharpCompilation compilation)
    {
        var type = compilation.GetTypeByMetadataName("Shop.Around")!;
        var declaration = (TypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax();
        return RememberedRead.Read(declaration, type, compilation, tree => compilation.GetSemanticModel(tree), CancellationToken.None)!;
    }
}
