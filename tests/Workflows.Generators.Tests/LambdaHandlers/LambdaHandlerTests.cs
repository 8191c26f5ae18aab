using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.LambdaHandlers;

public sealed class LambdaHandlerTests
{
    private const string Workflow = """
        namespace Shop;
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            [Task(End = true)] public int Work(int n) => n + 1;
        }
        """;

    [Fact]
    public void A_project_that_references_neither_gets_nothing() => Assert.DoesNotContain(Files([], Workflow), static name => name.Contains("Lambda"));

    [Fact]
    public void Amazons_package_alone_is_none_of_its_business() =>
        Assert.DoesNotContain(Files([LambdaReferences.Core], Workflow), static name => name.Contains("Lambda"));

    [Fact]
    public void The_package_alone_gives_tasks_for_a_custom_runtime()
    {
        var files = Files([LambdaReferences.Package], Workflow);

        Assert.Contains("Shop.W.LambdaTasks.g.cs", files);
        Assert.DoesNotContain(files, static name => name.Contains("LambdaFunctions") || name.Contains("LambdaRouter"));
        Assert.Contains("\"handler\": \"WWork\"", Text([LambdaReferences.Package], Workflow));
    }

    [Fact]
    public void Both_give_handlers_and_a_router_that_compile()
    {
        Assert.Empty(Problems(Workflow));
        Assert.Contains("::Shop.WFunctions::Work\"", Text([LambdaReferences.Package, LambdaReferences.Core], Workflow));
    }

    [Fact]
    public void A_workflow_without_code_tasks_has_no_handlers() => Assert.DoesNotContain(
        Files([LambdaReferences.Package, LambdaReferences.Core], Workflow.Replace("[Task(End = true)]", "[Pass(End = true)]")),
        static name => name.Contains("Lambda"));

    [Fact]
    public void A_workflow_with_errors_has_no_handlers() => Assert.DoesNotContain(
        Files([LambdaReferences.Package, LambdaReferences.Core], Workflow.Replace("nameof(Work))]", "\"Missing\")]")),
        static name => name.Contains("Lambda"));

    [Fact]
    public void What_a_workflow_needs_has_to_be_given_by_a_method_that_the_compiler_asks_for() => Assert.Equal(
        "Partial method 'WFunctions.CreateWorkflow()' must have an implementation part because it has accessibility modifiers.",
        Problems(Workflow.Replace("class W", "class W(System.IO.TextWriter log)").Replace("n + 1", "n + log.NewLine.Length")).First(static problem => problem.Contains("CS8795")).Split(": error CS8795: ")[1]);

    [Fact]
    public void Workflows_of_one_name_in_two_namespaces_compile() => Assert.Empty(Problems("""
        namespace Shop { [Workflow("a", StartAt = nameof(Work))] public sealed partial class W { [Task(End = true)] public int Work(int n) => n + 1; } }
        namespace Bank { [Workflow("b", StartAt = nameof(Work))] public sealed partial class W { [Task(End = true)] public int Work(int n) => n + 2; } }
        """));

    [Fact]
    public void Nested_classes_keywords_and_odd_names_compile() => Assert.Empty(Problems("""
        namespace Shop.@event;
        static partial class Outer
        {
            [Workflow("a <b> & 'c'", StartAt = nameof(@new))]
            internal sealed partial class @class
            {
                [Task(Next = nameof(payload))] private static async Task<int> @new(int @int, WorkflowContext @string, CancellationToken workflow) => await Task.FromResult(@int);
                [Task(Next = nameof(workflow)), DiscardResult] private string[]? payload(int? n, [ExecutionInput] int m) => null;
                [Task(End = true)] internal ValueTask workflow(JsonElement any) => default;
            }
        }
        """.Insert(0, "using System.Text.Json;\n")));

    [Fact]
    public void Errors_get_types_of_their_names_as_far_as_types_can_have_them()
    {
        var router = Text([LambdaReferences.Package, LambdaReferences.Core], """
            [Workflow("w", StartAt = nameof(Work))]
            public sealed partial class W
            {
                [Task(End = true), Retry("class", "Odd.Name", "Plain")] public int Work(int n) => n + 1;
            }

            [ErrorName("Own")] public sealed class OwnException : Exception;
            """);

        Assert.Contains("public sealed class Own : global::System.Exception", router);
        Assert.Contains("public sealed class Plain : global::System.Exception", router);
        Assert.DoesNotContain("class Odd.Name", router);
    }

    [Fact]
    public void An_unrelated_file_changes_nothing()
    {
        var run = new Incremental.IncrementalRun([LambdaReferences.Package, LambdaReferences.Core], [Workflow]).Add("class Unrelated { int M() => 1; }");

        Assert.Contains(run.Later, static step => step.Step == LambdaSteps.AssemblyName);
        Assert.All(run.Later, static step => Assert.Equal((step.Step, IncrementalStepRunReason.Cached), step));
    }

    private static IEnumerable<string> Files(MetadataReference[] references, string source) => Generate(references, source).SyntaxTrees.Select(static tree => Path.GetFileName(tree.FilePath));

    private static string Text(MetadataReference[] references, string source) => string.Concat(Generate(references, source).SyntaxTrees.Skip(2).Select(static tree => tree.ToString()));

    private static IEnumerable<string> Problems(string source) => Generate([LambdaReferences.Package, LambdaReferences.Core], source)
        .GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static diagnostic => diagnostic.ToString());

    private static Compilation Generate(MetadataReference[] references, string source)
    {
        var driver = CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(Sources.Compile(source).AddReferences(references), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return output;
    }
}
