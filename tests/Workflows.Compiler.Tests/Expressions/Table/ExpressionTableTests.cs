using Workflows.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>Each row of the table, as the documentation shows it.</summary>
public sealed class ExpressionTableTests
{
    private const string Update = "WORKFLOWS_UPDATE_DOCS";

    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable(Update) == "1";

    public static TheoryData<string> Sections() => [.. ExpressionTable.Rows.Select(static row => row.Section).Distinct()];

    [Fact]
    public void Rows_have_names_of_their_own() => Assert.Equal(ExpressionTable.Rows.Select(static row => row.Id).Distinct(), ExpressionTable.Rows.Select(static row => row.Id));

    [Fact]
    public void Rows_are_CSharp_that_the_compiler_reads()
    {
        var refused = TableExpressions.All
            .Where(static row => row.Expression.Value is null)
            .Select(static row => $"{row.Row.Id}: {row.Expression.Source.Text}: {string.Join("; ", row.Expression.Problems)}");
        Assert.Equal("", string.Join("\n", refused));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Rows_give_what_was_recorded(string section) => Compare($"tests/Workflows.Expressions/Recordings/{section}.json", TableRecording.Of(section));

    [Fact]
    public void Every_recording_is_of_a_section() => Assert.Equal(
        ExpressionTable.Rows.Select(static row => $"{row.Section}.json").Distinct().Append("orders.json").Order(StringComparer.Ordinal),
        Directory.GetFiles(TableFiles.PathOf("tests/Workflows.Expressions/Recordings")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Documentation_shows_the_rows() => Compare(ExpressionPage.Path, ExpressionPage.Text());

    private static void Compare(string path, string current)
    {
        if (IsUpdating)
        {
            File.WriteAllText(TableFiles.PathOf(path), current);
        }
        else
        {
            Assert.True(File.Exists(TableFiles.PathOf(path)) && TableFiles.Read(path) == current,
                $"{path} is not what the table gives. Look at the difference that this makes: {Update}=1 dotnet test tests/Workflows.Compiler.Tests --filter ExpressionTable");
        }
    }
}
