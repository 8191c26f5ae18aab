using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workflows.Docs.Tests;

/// <summary>docs/corpus.md shows definitions that others wrote beside the C# that says the same, and counts the lines of both.</summary>
public sealed partial class CorpusPageTests
{
    public const string Document = "docs/corpus.md";
    private const string Originals = "tests/Workflows.Conformance.Tests/Originals";

    /// <summary>Set to 1, this writes both anew into the document instead of comparing them.</summary>
    private const string Update = "WORKFLOWS_UPDATE_DOCS";

    [Fact]
    public void Definitions_and_ports_are_shown_as_they_are()
    {
        var shown = Repository.Read(Document);
        var current = Lines().Replace(Pair().Replace(shown, static match => $"{match.Groups["head"].Value}\n{Shown(match)}\n<!-- /corpus -->"), Count);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Document), current);
        }
        else
        {
            Assert.True(shown == current, $"{Document} shows another text than the files have. Look at the difference that this makes: {Update}=1 dotnet test tests/Workflows.Docs.Tests");
        }
    }

    [Fact]
    public void Every_original_is_among_them() =>
        Assert.Empty(Repository.Files(Originals, "definition.asl.json").Select(path => path.Split('/')[^2]).Where(name => name != "travel-saga").Except(Names()));

    [Fact]
    public void Every_port_has_the_name_of_its_original() => Assert.All(
        Pair().Matches(Repository.Read(Document)), match => Assert.Contains($"\"{match.Groups["name"].Value}\"", Repository.Read(Port(match))));

    /// <summary>What the document shows as JSON: definitions that nothing here emits.</summary>
    public static IEnumerable<string> Definitions() => Names().Select(Original);

    private static IEnumerable<string> Names() => Pair().Matches(Repository.Read(Document)).Select(match => match.Groups["name"].Value);

    private static string Original(string name) => Formatted(Repository.Read($"{Originals}/{name}/definition.asl.json"));

    private static string Port(Match match) => $"samples/Corpus/{match.Groups["file"].Value}";

    private static string Shown(Match match) => $"""
        <table><tr><th>Original</th><th>Port</th></tr><tr><td valign="top">

        ```json
        {Original(match.Groups["name"].Value)}
        ```

        </td><td valign="top">

        ```csharp
        {Repository.Read(Port(match)).TrimEnd('\n')}
        ```

        </td></tr></table>
        """;

    private static string Count(Match match) =>
        $"| [`{match.Groups["name"].Value}`](#{match.Groups["name"].Value}) | {Original(match.Groups["name"].Value).Split('\n').Length} | {Repository.Read(Port(match)).TrimEnd('\n').Split('\n').Length} | <!-- {match.Groups["file"].Value} -->";

    // Some have several fields on a line, or tabs: all are counted in one form.
    private static string Formatted(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(parsed, new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"(?<head><!-- corpus: (?<name>\S+) (?<file>\S+) -->)(.*?)<!-- /corpus -->", RegexOptions.Singleline)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\| \[`(?<name>\S+)`\][^\n]* <!-- (?<file>\S+) -->$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
