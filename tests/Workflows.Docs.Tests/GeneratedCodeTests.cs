using System.Text.RegularExpressions;

namespace Workflows.Docs.Tests;

/// <summary>docs/generated-code.md shows whole files, each behind a comment that names it.</summary>
public sealed partial class GeneratedCodeTests
{
    public const string Document = "docs/generated-code.md";

    /// <summary>Set to 1, this writes the files anew into the document instead of comparing them.</summary>
    private const string Update = "WORKFLOWS_UPDATE_DOCS";

    [Fact]
    public void Files_are_shown_as_they_are_generated()
    {
        var shown = Repository.Read(Document);
        var current = ShownFile().Replace(shown, static match => $"{match.Groups["head"].Value}{Generated(match.Groups["name"].Value)}\n```");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Document), current);
        }
        else
        {
            Assert.True(shown == current, $"{Document} shows another text than the generator writes. Look at the difference that this makes: {Update}=1 dotnet test tests/Workflows.Docs.Tests");
        }
    }

    [Fact]
    public void The_runner_is_among_them() =>
        Assert.Contains("OrderProcessing.OrderWorkflow.Run.g.cs", ShownFile().Matches(Repository.Read(Document)).Select(match => match.Groups["name"].Value));

    private static string Generated(string name) => GeneratedSources.OfOrderProcessing.TryGetValue(name, out var text)
        ? text
        : throw new FileNotFoundException($"{Document} shows '{name}', but only these are generated: {string.Join(", ", GeneratedSources.OfOrderProcessing.Keys)}.");

    [GeneratedRegex(@"(?<head><!-- generated: (?<name>\S+) -->\n\n```csharp\n)(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex ShownFile();
}
