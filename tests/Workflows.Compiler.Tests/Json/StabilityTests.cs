using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Tests.Expressions;

namespace Workflows.Compiler.Tests.Json;

public class StabilityTests
{
    private const string Declarations = """
        public enum Status { Open, Closed }
        public sealed record Line(string Sku, int Quantity = 1);
        public sealed record Order(string Id, IReadOnlyList<Line> Lines, Status? Status) { public List<string> Tags { get; init; } = []; }
        public sealed record Unrelated(Dictionary<string, Line> Lines);
        """;

    [Fact]
    public void The_order_in_which_types_are_added_changes_nothing()
    {
        var one = CompiledJson.ReadTypes(Declarations, "Order", "Unrelated", "int");
        var other = CompiledJson.ReadTypes(Declarations, "int", "Unrelated", "Order");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(CompiledJson.Generate(one), CompiledJson.Generate(other));
    }

    [Fact]
    public void A_type_that_has_nothing_to_do_with_it_changes_no_file_of_another()
    {
        var alone = CompiledJson.Generate(CompiledJson.ReadTypes(Declarations, "Order"));
        var types = CompiledJson.ReadTypes("public sealed record Another(int X);" + Declarations, "Order", "Another");
        var together = CompiledJson.Generate(types).ToDictionary(file => file.Name, file => file.Text);

        Assert.All(alone.Where(file => file.Name != "WorkflowJson.g.cs"), file => Assert.Equal(file.Text, together[file.Name]));
    }

    [Fact]
    public void The_same_source_gives_equal_models() =>
        Assert.Equal(CompiledJson.ReadTypes(Declarations, "Order"), CompiledJson.ReadTypes(Declarations + "\n// moved\n", "Order"));

    [Fact]
    public void A_generic_type_is_one_whether_the_code_speaks_of_null_or_not()
    {
        const string page = "public sealed record Page<T>(T Item, List<T> Items);\n";

        var speaking = CompiledJson.ReadTypes(page, "Page<string>");
        var silent = CompiledJson.ReadTypes(page + "#nullable disable\n", "Page<string>");

        Assert.Equal(speaking, silent);
    }

    [Fact]
    public void Every_file_has_a_name_of_its_own()
    {
        const string nested = "public static class Nested { public sealed record Line(int X); }";
        var types = CompiledJson.ReadTypes(
            Declarations + nested, "Order", "Line[]", "List<Line>", "List<Line?>", "Nested.Line", "Nested.Line[]");
        var names = types.Select(JsonConverterEmitter.HintName).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_model_holds_strings_and_models_only()
    {
        var types = typeof(DataType).Assembly.GetTypes().Where(type => type.Namespace == typeof(DataType).Namespace);
        var parts = types.SelectMany(type => type.GetProperties()).Select(property => property.PropertyType);

        Assert.DoesNotContain(parts, type => type.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_generated_code_of_an_order_reads_as_committed()
    {
        var types = CompiledJson.ReadTypes(Declarations, "Order");
        var text = string.Join("\n", CompiledJson.Generate(types).Select(file => $"// {file.Name}\n{file.Text}"));
        if (Environment.GetEnvironmentVariable("WORKFLOWS_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(TableFiles.PathOf("tests/Workflows.Compiler.Tests/Json/Generated/Order.cs.txt"), text);
            return;
        }

        var committed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Json", "Generated", "Order.cs.txt"));

        Assert.Equal(committed.Replace("\r\n", "\n"), text);
    }
}
