using Workflows.Compiler.Emit.Jsonata;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Tests.Jsonata.Expressions;

namespace Workflows.Compiler.Tests.Jsonata;

public sealed class JsonataPrinterTests
{
    private static readonly (string File, IReadOnlyDictionary<string, Expression> Expressions)[] Topics =
    [
        ("access.json", AccessExpressions.All),
        ("arithmetic.json", ArithmeticExpressions.All),
        ("logic.json", LogicExpressions.All),
        ("construction.json", ConstructionExpressions.All),
    ];

    public static IEnumerable<object[]> Names => Topics.SelectMany(topic => topic.Expressions.Keys.Select(name => new object[] { topic.File, name }));

    [Theory]
    [MemberData(nameof(Names))]
    public void Expression_prints_as_the_text_that_was_recorded(string file, string name)
    {
        var expression = Topics.Single(topic => topic.File == file).Expressions[name];
        var recorded = RecordedExpression.Read(file).Single(recording => recording.Name == name);

        Assert.Equal(recorded.Jsonata, JsonataPrinter.Print(expression));
    }

    [Fact]
    public void Every_recording_has_an_expression_and_runs()
    {
        foreach (var (file, expressions) in Topics)
        {
            var recordings = RecordedExpression.Read(file);
            Assert.Equal(expressions.Keys.Order(), recordings.Select(recording => recording.Name).Order());
            Assert.DoesNotContain(recordings, recording => recording.Runs.Count == 0);
        }
    }
}
