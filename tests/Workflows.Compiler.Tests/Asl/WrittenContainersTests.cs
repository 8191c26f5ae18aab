using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Tests.Json;

namespace Workflows.Compiler.Tests.Asl;

/// <summary>Parallel and Map as C#, and the definition that they become.</summary>
public sealed class WrittenContainersTests
{
    [Fact]
    public void Combiner_makes_the_result_of_which_variables_are_set()
    {
        var asl = Written(
            """
            [Parallel(nameof(Left), nameof(Right), Next = nameof(Done)), Assign("total"), Assign(nameof(Vars))]
            static int First(int n, int left, int right) => n + left + right;
            static (int twice, int next) Vars(int result) => (result * 2, result + 1);
            [Task(End = true)] int Left(int n) => n;
            [Task(End = true)] int Right(int n) => n;
            [Succeed] static int Done(int n, [Variable] int total, [Variable] int twice, [Variable] int next) => n + total + twice + next;
            """);

        Assert.Equal("{% $states.input + $states.result[0] + $states.result[1] %}", asl.Text("States", "First", "Output"));
        Assert.Equal(
            """{"total":"{% $states.input + $states.result[0] + $states.result[1] %}","twice":"{% ($states.input + $states.result[0] + $states.result[1]) * 2 %}","next":"{% $states.input + $states.result[0] + $states.result[1] + 1 %}"}""",
            asl.Json("States", "First", "Assign"));
    }

    [Fact]
    public void Variable_that_reads_the_combined_value_twice_has_it_evaluated_once()
    {
        var asl = Written(
            """
            [Parallel(nameof(Left), Next = nameof(Done)), Assign(nameof(Vars))]
            static int First(int left) => left + 1;
            static (int square, int other) Vars(int result) => (result * result, 1);
            [Task(End = true)] int Left(int n) => n;
            [Succeed] static int Done(int n, [Variable] int square, [Variable] int other) => n + square + other;
            """);

        Assert.Equal("{% ($combined := $states.result[0] + 1; $combined * $combined) %}", asl.Text("States", "First", "Assign", "square"));
    }

    [Fact]
    public void State_that_two_branches_reach_is_in_each_of_them()
    {
        var asl = Written(
            """
            [Parallel(nameof(Left), nameof(Right), End = true)] static partial void First(int n);
            [Task(Next = nameof(Last))] int Left(int n) => n;
            [Task(Next = nameof(Last))] int Right(int n) => n;
            [Task(End = true)] int Last(int n) => n;
            """);

        Assert.Equal("Last", asl.Text("States", "First", "Branches", "0", "States", "Left", "Next"));
        Assert.Equal("Last (First)", asl.Text("States", "First", "Branches", "1", "States", "Right", "Next"));
        Assert.Equal("${WLast}", asl.Text("States", "First", "Branches", "1", "States", "Last (First)", "Arguments", "FunctionName"));
    }

    [Fact]
    public void Arguments_of_one_branch_are_a_pass_at_its_head()
    {
        var asl = Written(
            """
            [Parallel(End = true), Branch(nameof(Left)), Branch(nameof(Right), Arguments = nameof(Text), Name = "Texts"), DiscardResult] static partial void First(int n);
            static string Text(int n) => $"No. {n}";
            [Task(End = true)] void Left(int n) { }
            [Task(End = true)] void Right(string text) { }
            """);

        Assert.Equal("Text", asl.Text("States", "First", "Branches", "1", "StartAt"));
        Assert.Equal("""{"Type":"Pass","Output":"{% 'No. ' & $states.input %}","Next":"Right"}""", asl.Json("States", "First", "Branches", "1", "States", "Text"));
    }

    [Fact]
    public void Map_without_an_item_parameter_gives_the_items()
    {
        var asl = Written(
            """
            [Map(nameof(Each), MaxConcurrency = 3, Output = nameof(Sum), End = true)] static int[] First(int[] n) => [n.Length, n[0]];
            static int Sum(int[] outputs) => outputs.Length;
            [Task(End = true)] int Each(int n) => n;
            """);

        Assert.Equal("{% $count($states.input) %}", asl.Text("States", "First", "Items", "0"));
        Assert.Equal("3", asl.Json("States", "First", "MaxConcurrency"));
        Assert.Equal("{% $count($states.result) %}", asl.Text("States", "First", "Output"));
        Assert.Equal("{% $states.input %}", asl.Text("States", "First", "ItemProcessor", "States", "Each", "Arguments", "Payload"));
    }

    [Fact]
    public void Map_with_an_item_parameter_selects_what_each_gets()
    {
        var asl = Written(
            """
            public sealed record Order(string City, int[] Lines, int Lanes);
            public sealed record Shipping(string City, int Line, int Number);
            [Map(nameof(Each), Items = nameof(Order.Lines), MaxConcurrencyPath = nameof(Order.Lanes), End = true)]
            static Shipping First(Order order, [Item] int line, [ItemIndex] int index) => new(order.City, line, index + 1);
            [Task(End = true)] string Each(Shipping shipping) => shipping.City;
            """);

        Assert.Equal("{% $states.input.lines %}", asl.Text("States", "First", "Items"));
        Assert.Equal("{% $states.input.lanes %}", asl.Text("States", "First", "MaxConcurrency"));
        Assert.Equal(
            """{"city":"{% $states.input.city %}","line":"{% $states.context.Map.Item.Value %}","number":"{% $states.context.Map.Item.Index + 1 %}"}""",
            asl.Json("States", "First", "ItemSelector"));
    }

    [Fact]
    public void Rows_of_texts_are_made_numbers_at_the_head_of_a_child()
    {
        var asl = Written(
            """
            public sealed record Row(string Path, int Status);
            [Map(nameof(Count), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, Label = "Logs", ToleratedFailurePercentage = 1, Next = nameof(Done))]
            [S3Csv("${LogBucket}", "logs.csv", Delimiter = CsvDelimiter.Tab), ResultWriter("${LogBucket}", "results")]
            static partial void First();
            [Task(End = true)] int Count(Row row) => row.Status;
            [Succeed] static string Done(ResultWriterOutput output) => output.ResultWriterDetails.Key;
            """);

        Assert.Equal(
            """{"Resource":"arn:aws:states:::s3:getObject","Arguments":{"Bucket":"${LogBucket}","Key":"logs.csv"},"ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW","CSVDelimiter":"TAB"}}""",
            asl.Json("States", "First", "ItemReader"));
        Assert.Equal("Parse Row", asl.Text("States", "First", "ItemProcessor", "StartAt"));
        Assert.Equal("{% $states.input.path %}", asl.Text("States", "First", "ItemProcessor", "States", "Parse Row", "Output", "path"));
        Assert.Contains("$number(", asl.Text("States", "First", "ItemProcessor", "States", "Parse Row", "Output", "status"), StringComparison.Ordinal);
        Assert.Equal(
            """{"Resource":"arn:aws:states:::s3:putObject","Arguments":{"Bucket":"${LogBucket}","Prefix":"results"},"WriterConfig":{"OutputType":"JSON","Transformation":"COMPACT"}}""",
            asl.Json("States", "First", "ResultWriter"));
    }

    [Fact]
    public void Place_in_S3_and_a_batchs_input_are_made_by_pure_methods()
    {
        var asl = Written(
            """
            public sealed record Day(string Name, int Size);
            public sealed record Line(string Text);
            [Map(nameof(Count), Mode = MapMode.Distributed, End = true), S3JsonLines(Location = nameof(Place)), ItemBatcher(MaxItemsPerBatchPath = nameof(Day.Size), BatchInput = nameof(Name))]
            static partial void First(Day day);
            static S3ObjectLocation Place(Day day) => new("logs", $"{day.Name}.jsonl");
            static string Name(Day day) => day.Name;
            [Task(End = true)] int Count(Batch<string, Line> lines) => lines.Items.Count;
            """);

        Assert.Equal("""{"Bucket":"logs","Key":"{% $states.input.name & '.jsonl' %}"}""", asl.Json("States", "First", "ItemReader", "Arguments"));
        Assert.Equal("""{"MaxItemsPerBatch":"{% $states.input.size %}","BatchInput":"{% $states.input.name %}"}""", asl.Json("States", "First", "ItemBatcher"));
    }

    private static Definition Written(string members)
    {
        var compilation = JsonCompilation.Compile("Shop", [$$"""using Workflows; [Workflow("w", StartAt = nameof(First), RetryOnServiceExceptions = false)] public sealed partial class W { {{members}} }"""]);
        compilation = compilation.WithOptions(compilation.Options.WithOverflowChecks(false).WithNullableContextOptions(NullableContextOptions.Enable));
        var read = WorkflowReader.Read(compilation.GetTypeByMetadataName("W")!, tree => compilation.GetSemanticModel(tree), default);
        Assert.Empty(read.Findings.Select(finding => $"{finding.Id}: {string.Join(", ", finding.Arguments)}"));
        return Definition.Of(read.Workflow!);
    }
}
