using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Tests.Writing;

public sealed class PlaceholderTextTests
{
    private static readonly ConstructorParameter[] s_parameters =
    [
        new("bucket", "string") { Placeholder = "CsvBucket" },
        new("event", "string") { Placeholder = "Event" },
        new("clock", "global::System.TimeProvider"),
    ];

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("plain", "\"plain\"")]
    [InlineData("${CsvBucket}", "bucket")]
    [InlineData("${CsvBucket}/2026", "bucket + \"/2026\"")]
    [InlineData("a/${Event}/${CsvBucket}.csv", "\"a/\" + @event + \"/\" + bucket + \".csv\"")]
    [InlineData("${Other}/${CsvBucket}", "\"${Other}/\" + bucket")]
    [InlineData("${Other}", "\"${Other}\"")]
    [InlineData("${clock}", "\"${clock}\"")]
    public void A_placeholder_is_the_parameter_for_it_if_there_is_one(string text, string expected) => Assert.Equal(expected, PlaceholderText.Of(text, s_parameters));
}
