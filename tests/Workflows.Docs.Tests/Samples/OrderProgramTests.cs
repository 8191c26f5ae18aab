using OrderProcessing;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The sample's program, called as the runtime calls it.</summary>
[Collection(nameof(SampleProgram))]
public sealed class OrderProgramTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("""{ "orders": [] }""", "is a JSON object, not an array of orders.")]
    [InlineData("""[ { "id": """, "is no JSON: ")]
    [InlineData("", "is no JSON: ")]
    public void A_file_without_an_array_is_one_line_and_exit_code_1(string content, string expected)
    {
        File.WriteAllText(_file, content);

        var (exitCode, output, error) = Run(_file);

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Contains(expected, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_one_line_and_exit_code_1()
    {
        var (exitCode, output, error) = Run(_file + ".missing");

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Contains("cannot be read", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_one_argument_is_the_usage_and_exit_code_1()
    {
        var (exitCode, _, error) = Run(_file, _file);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Usage: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_that_are_malformed_do_not_stop_the_rest()
    {
        File.WriteAllText(_file, """
            [
              null,
              { "id": "1", "customer": { "name": "A", "email": "a@example.com", "address": "B" }, "lines": [{ "sku": "none", "quantity": 1 }], "total": 1, "card": "c" }
            ]
            """);

        var (exitCode, output, _) = Run(_file);

        Assert.Equal(0, exitCode);
        Assert.Contains("  malformed: $: ", output, StringComparison.Ordinal);
        Assert.Contains("  failed in OutOfStock: OutOfStock: ", output, StringComparison.Ordinal);
        Assert.Contains("2 orders: 0 done, 1 failed, 1 malformed.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retry_and_a_caught_error_are_shown()
    {
        const string Order = """
            { "id": "1", "customer": { "name": "A", "email": "a@example.com", "address": "B" }, "lines": [{ "sku": "lamp", "quantity": 1 }], "total": 1, "card": "tok_declined" }
            """;
        File.WriteAllText(_file, $"[{Order}, {Order}, {Order}]");

        var (exitCode, output, _) = Run(_file);

        Assert.Equal(0, exitCode);
        Assert.Equal(1, Count(output, "          TimeoutException: The inventory does not answer. Again in 1 s."));
        Assert.Equal(3, Count(output, "          CardDeclinedException: The card of A was declined. Caught."));
        Assert.Equal(3, Count(output, "  Task    AskForAnotherCard"));
        Assert.Contains("3 orders: 0 done, 3 failed, 0 malformed.", output, StringComparison.Ordinal);
    }

    private static int Count(string output, string line) => output.Split('\n').Count(other => other.TrimEnd() == line);

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments) => SampleProgram.Run(typeof(OrderWorkflow).Assembly, arguments);
}
