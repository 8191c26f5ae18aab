using Microsoft.CodeAnalysis;

namespace Workflows.Generators.Tests.Incremental;

public sealed class IncrementalTests
{
    private const string Data = """
        namespace Shop;
        public sealed record Order(string Id, int Total, Address? Address);
        public sealed record Address(string City);
        """;

    private const string Workflow = """
        namespace Shop;

        /// <summary>Handles an order.</summary>
        [Workflow("order", StartAt = nameof(Check))]
        public sealed partial class OrderWorkflow
        {
            [Task(Next = nameof(Route))] public Task Check(Order order) => Task.CompletedTask;
            [Choice] static Next Route(Order order) => order.Total > 10 ? nameof(Done) : nameof(Small);
            [Succeed] static string Done(Order order) => $"{order.Id} {order.Address?.City ?? "nowhere"}";
            [Fail("Small")] static partial void Small();
        }
        """;

    private const string Other = """
        namespace Shop;
        [Workflow("other", StartAt = nameof(Done))]
        public sealed partial class OtherWorkflow { [Succeed] static Order Done(Order order) => order; }
        """;

    [Fact]
    public void Names_that_differ_by_case_only_get_files_of_their_own()
    {
        var run = new IncrementalRun(
            "namespace Shop; public sealed record OrderLine(int X); public sealed record Orderline(int Y);",
            "[Workflow(\"a\", StartAt = nameof(Done))] public sealed partial class First { [Succeed] static Shop.OrderLine Done(Shop.OrderLine n) => n; }",
            "[Workflow(\"b\", StartAt = nameof(Done))] public sealed partial class FIRST { [Succeed] static Shop.Orderline Done(Shop.Orderline n) => n; }");

        Assert.Equal(2, run.Files.Keys.Count(name => name.StartsWith("Json.Shop_Order", StringComparison.Ordinal)));
        Assert.Equal(2, run.Files.Keys.Count(name => name.EndsWith(".Run.g.cs", StringComparison.Ordinal)));
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void An_unrelated_file_changes_nothing()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Add("class Unrelated { int M() => 1; }");

        AssertUnchanged(run);
    }

    [Theory]
    [InlineData("\n\n\n// moved down\n", "")]
    [InlineData("// an ordinary comment\n", "\n// and another")]
    public void Moving_a_workflow_or_commenting_it_changes_nothing(string before, string after)
    {
        var run = new IncrementalRun(Data, Workflow, Other);
        var files = run.Files;

        run.Edit(1, Workflow.Replace("/// <summary>", before + "/// <summary>") + after);

        AssertUnchanged(run);
        Assert.Equal(files, run.Files);
    }

    [Fact]
    public void Reformatting_a_body_changes_nothing()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Edit(1, Workflow.Replace("order.Total > 10 ?", "order.Total  >\n 10 /* limit */ ?"));

        AssertUnchanged(run);
    }

    [Fact]
    public void The_body_of_a_task_is_not_read()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Edit(1, Workflow.Replace("Task.CompletedTask", "Task.Delay(1)"));

        AssertUnchanged(run);
    }

    [Fact]
    public void An_edit_of_one_workflow_leaves_the_other_alone()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Edit(1, Workflow.Replace("> 10", "> 11"));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], run.Read.Order());
        Assert.Contains("total > 11", run.Files["Shop.OrderWorkflow.Asl.g.cs"]);
        Assert.Contains(run.Later, step => step is { Step: Steps.WorkflowsName, Reason: IncrementalStepRunReason.Cached });
        Assert.All(run.Later.Where(step => step.Step == Steps.TypesName), step => Assert.Contains(step.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Fact]
    public void A_changed_data_type_changes_its_json()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Edit(0, Data.Replace("string City", "string City, string Street"));

        Assert.Contains(run.Files, file => file.Key.Contains("Address") && file.Value.Contains("street"));
    }

    [Fact]
    public void A_changed_summary_changes_the_comment()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Edit(1, Workflow.Replace("Handles an order.", "Takes an order."));

        Assert.Contains("\"Comment\": \"Takes an order.\"", run.Files["Shop.OrderWorkflow.Asl.g.cs"]);
    }

    [Fact]
    public void The_files_do_not_depend_on_the_order_of_the_sources()
    {
        var forth = new IncrementalRun(Data, Workflow, Other).Files;
        var back = new IncrementalRun(Other, Workflow, Data).Files;

        Assert.Equal(forth.OrderBy(file => file.Key).Select(WithoutAssembly), back.OrderBy(file => file.Key).Select(WithoutAssembly));

        static string WithoutAssembly(KeyValuePair<string, string> file) =>
            file.Key + System.Text.RegularExpressions.Regex.Replace(file.Value, "Snippet[0-9a-f]{32}", "Snippet");
    }

    [Fact]
    public void A_workflow_that_is_taken_away_takes_its_files_along()
    {
        var run = new IncrementalRun(Data, Workflow, Other).Edit(2, "");

        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("Other"));
    }

    [Fact]
    public void The_pipeline_holds_no_symbol_no_syntax_and_no_location()
    {
        var run = new IncrementalRun(Data, Workflow, Other);

        Assert.NotEmpty(run.Values);
        Assert.All(run.Values, value => ModelGraph.AssertPlain(value));
    }

    private static void AssertUnchanged(IncrementalRun run)
    {
        Assert.NotEmpty(run.Read);
        Assert.All(run.Read, reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.NotEmpty(run.Later);
        Assert.All(run.Later, step => Assert.Equal((step.Step, IncrementalStepRunReason.Cached), step));
    }
}
