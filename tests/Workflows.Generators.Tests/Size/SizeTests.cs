using Workflows.Tests.Synthetic;

namespace Workflows.Generators.Tests.Size;

/// <summary>Generated source is compiled at every build, at about 3.5 seconds of processor time for a megabyte: it stays small.</summary>
/// <remarks>
/// A runner has a part that does not depend on its states, so that a workflow of one state takes more for it than one of twelve: each workflow of the
/// synthetic solution and each sample of more than one state keeps the limit by itself. Those that test one thing each, with six states in the mean, keep it
/// together with 500 bytes more for each machine, of which branches and item processors are some, and with 1,500 more for each that calls what is outside: it asks before
/// its first state whether somebody is there.
/// </remarks>
public sealed class SizeTests
{
    private const int BytesPerState = 1_300;

    private const int FixedBytes = 500;

    private const int BytesOfCalls = 1_500;

    private static readonly GeneratedSize Synthetic = new(SyntheticSolution.Files(workflows: 20));

    [Fact]
    public void A_state_takes_at_most_1300_bytes_of_runner_and_state_table()
    {
        Assert.Equal(20, Synthetic.Runners.Count());
        Assert.All(Synthetic.Runners, runner => Assert.InRange(runner.Bytes, 1, BytesPerState * runner.States));
    }

    [Theory]
    [InlineData("samples/OrderProcessing")]
    [InlineData("samples/TravelSaga")]
    public void A_state_of_a_sample_takes_at_most_1300_bytes_of_runner_and_state_table(string folder)
    {
        var runner = Assert.Single(new GeneratedSize(SampleFiles.Read(folder)).Runners);

        Assert.InRange(runner.Bytes, 1, BytesPerState * runner.States);
    }

    [Fact]
    public void Workflows_that_test_one_thing_each_keep_the_limit_together()
    {
        var size = new GeneratedSize(SampleFiles.Read("tests/Workflows.Conformance.Tests/Workflows"));
        var runners = size.Runners.ToArray();

        Assert.InRange(runners.Length, 50, int.MaxValue);
        Assert.InRange(
            runners.Sum(runner => runner.Bytes), 1, (BytesOfCalls * size.CallsOutside) + runners.Sum(runner => (FixedBytes * runner.Machines) + (BytesPerState * runner.States)));
    }

    [Fact]
    public void A_data_type_takes_at_most_400_bytes_of_JSON_and_260_for_a_member() => Assert.InRange(Synthetic.Json.Bytes, 1, Synthetic.Json.Allowed);

    [Theory]
    [InlineData("samples/OrderProcessing")]
    [InlineData("samples/TravelSaga")]
    [InlineData("tests/Workflows.Conformance.Tests/Workflows")]
    public void A_data_type_of_a_sample_takes_no_more_but_for_long_names(string folder)
    {
        var size = new GeneratedSize(SampleFiles.Read(folder));

        Assert.InRange(size.Json.Bytes, 1, size.Json.Allowed + size.LongNames);
    }

    [Fact]
    public void The_table_of_JSON_takes_a_line_for_a_type() => Assert.InRange(Synthetic.JsonTable, 1, 2_000 + (250 * Synthetic.DataTypes));

    [Fact]
    public void A_definition_stands_once_in_the_source() => Assert.All(Synthetic.Definitions, text =>
    {
        var first = text.IndexOf("\"QueryLanguage\": \"JSONata\"", StringComparison.Ordinal);
        Assert.NotEqual(-1, first);
        Assert.Equal(first, text.LastIndexOf("\"QueryLanguage\": \"JSONata\"", StringComparison.Ordinal));
    });
}
