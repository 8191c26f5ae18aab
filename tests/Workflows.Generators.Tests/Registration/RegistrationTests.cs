using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Hosting;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Registration;

public sealed class RegistrationTests
{
    private const string Workflow = """
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W(TimeProvider clock)
        {
            [Task(End = true)] public int Work(int n) => n + clock.GetUtcNow().Year;
        }
        """;

    [Fact]
    public void An_application_can_call_AddWorkflows() => Assert.Empty(Problems("Exe", Workflow, """
        using Microsoft.Extensions.DependencyInjection;

        static class Program { static void Main() => new ServiceCollection().AddWorkflows(); }
        """));

    [Fact]
    public void A_library_gives_a_public_method_named_for_its_assembly()
    {
        var registrations = Registrations("Library", withHosting: true, Workflow);

        Assert.Contains("public static global::Workflows.Hosting.IWorkflowsBuilder AddSnippet", registrations);
        Assert.Contains("new global::W(services.GetRequiredService<global::System.TimeProvider>())", registrations);
        Assert.DoesNotContain(" AddWorkflows(", registrations);
    }

    [Fact]
    public void A_project_without_hosting_gets_no_registrations() => Assert.Null(Registrations("Exe", withHosting: false, Workflow));

    [Fact]
    public void A_project_without_workflows_gets_no_registrations() => Assert.Null(Registrations("Exe", withHosting: true, "class Empty;"));

    [Fact]
    public void A_workflow_with_errors_is_not_registered_and_the_method_stays()
    {
        var registrations = Registrations("Exe", withHosting: true, Workflow.Replace("nameof(Work))]", "\"Missing\")]"));

        Assert.Contains(" AddWorkflows(", registrations);
        Assert.DoesNotContain("global::W", registrations!.Replace("global::Workflows", ""));
    }

    [Fact]
    public void A_class_that_the_rest_of_the_assembly_cannot_name_is_not_registered()
    {
        var registrations = Registrations("Exe", withHosting: true, $"static partial class Outer {{ {Workflow.Replace("public sealed", "private sealed")} }}");

        Assert.DoesNotContain("Outer", registrations);
    }

    private static IEnumerable<string> Problems(string outputType, params string[] sources) => Generate(outputType, withHosting: true, sources)
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString());

    private static string? Registrations(string outputType, bool withHosting, string source) => Generate(outputType, withHosting, source)
        .SyntaxTrees.SingleOrDefault(tree => tree.FilePath.EndsWith("WorkflowRegistrations.g.cs", StringComparison.Ordinal))?.ToString();

    private static Compilation Generate(string outputType, bool withHosting, params string[] sources)
    {
        var compilation = Sources.Compile(sources);
        var driver = CSharpGeneratorDriver.Create(
            [new WorkflowGenerator().AsSourceGenerator()],
            parseOptions: Sources.ParseOptions,
            optionsProvider: new OutputTypeOptions(outputType));
        driver.RunGeneratorsAndUpdateCompilation(
            withHosting ? compilation.AddReferences(MetadataReference.CreateFromFile(typeof(IWorkflowsBuilder).Assembly.Location)) : compilation,
            out var output,
            out _);
        return output;
    }
}
