using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Docs.Tests.Markdown;

namespace Workflows.Docs.Tests;

/// <summary>docs/asl-coverage.md says what is true: each row is supported and names a test, or is not and says so.</summary>
public sealed partial class CoverageTests
{
    private const string Document = "docs/asl-coverage.md";

    [Fact]
    public void Each_row_names_a_test_or_a_diagnostic_or_says_that_it_is_planned() =>
        Assert.DoesNotContain(Rows(), row => row.Support is not ("yes" or "planned" or "by design") && !DiagnosticId().IsMatch(row.Support));

    [Fact]
    public void Each_supported_row_names_a_test() =>
        Assert.DoesNotContain(Rows(), row => row.Support == "yes" && !TestName().IsMatch(row.Proof));

    [Fact]
    public void Each_named_test_exists()
    {
        var tests = Repository.Files("tests", ".cs").SelectMany(TestsOf).ToHashSet();
        Assert.Empty(Rows().SelectMany(row => TestName().Matches(row.Proof)).Select(match => match.Groups["test"].Value).Except(tests));
    }

    [Fact]
    public void Each_named_diagnostic_exists()
    {
        var ids = Repository.Read("src/Workflows.Compiler/Model/Findings/DiagnosticIds.cs");
        Assert.All(DiagnosticId().Matches(string.Join('\n', MarkdownFile.Read(Document).Text)), match => Assert.Contains(match.Value, ids));
    }

    [Fact]
    public void Each_field_that_the_samples_emit_is_supported()
    {
        var supported = Rows().Where(row => row.Support == "yes").Select(row => row.Field).ToHashSet();
        Assert.Empty(new[] { HelloWorkflow.Asl, OrderProcessing.OrderWorkflow.Asl, Travel.TravelSaga.Asl, Corpus.PathBasedOnData.Asl, Corpus.RetryWithExponentialBackoff.Asl, Corpus.SynchronousApi.Asl }.SelectMany(FieldsOf).Distinct().Except(supported));
    }

    private static IEnumerable<(string Field, string Support, string Proof)> Rows() => MarkdownFile.Read(Document).Text
        .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal) && !line.StartsWith("| field ", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
        .Select(cells => (cells[0].Trim('`'), cells[1], cells[2]));

    /// <summary>The fields of the machine as they stand, and those of a state with its type, as in <c>Task.Resource</c>.</summary>
    private static IEnumerable<string> FieldsOf(string asl)
    {
        using var document = JsonDocument.Parse(asl);
        return [.. document.RootElement.EnumerateObject().Select(field => field.Name), .. StatesOf(document.RootElement).SelectMany(FieldsOfState)];
    }

    /// <summary>The states of a machine, and of those inside of them.</summary>
    private static IEnumerable<JsonElement> StatesOf(JsonElement machine) =>
        from state in machine.GetProperty("States").EnumerateObject()
        from one in MachinesIn(state.Value).SelectMany(StatesOf).Prepend(state.Value)
        select one;

    private static IEnumerable<JsonElement> MachinesIn(JsonElement state) =>
        state.TryGetProperty("Branches", out var branches) ? branches.EnumerateArray()
        : state.TryGetProperty("ItemProcessor", out var processor) ? [processor]
        : [];

    private static IEnumerable<string> FieldsOfState(JsonElement state)
    {
        var type = state.GetProperty("Type").GetString();
        return state.EnumerateObject().Select(field => field.Name is "Type" or "Comment" or "Next" or "End" ? field.Name : $"{type}.{field.Name}");
    }

    private static IEnumerable<string> TestsOf(string path) =>
        from type in CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory")
        select $"{type.Identifier}.{method.Identifier}";

    [GeneratedRegex(@"`(?<test>\w+Tests\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"WFL\d{4}")]
    private static partial Regex DiagnosticId();
}
