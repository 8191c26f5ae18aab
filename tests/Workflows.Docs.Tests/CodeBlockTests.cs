using System.Reflection;
using System.Text.RegularExpressions;
using Workflows.Docs.Tests.Markdown;
using Workflows.Generated;

namespace Workflows.Docs.Tests;

/// <summary>What the documents show is what the build compiles and emits.</summary>
public sealed partial class CodeBlockTests
{
    private static readonly Assembly[] Compiled =
    [
        typeof(HelloWorkflow).Assembly, typeof(OrderProcessing.OrderWorkflow).Assembly, typeof(Travel.TravelSaga).Assembly, typeof(Corpus.PathBasedOnData).Assembly,
        typeof(Refunds.RefundWorkflow).Assembly, typeof(Payments.PaymentWorkflow).Assembly, typeof(HumanApproval.PurchaseWorkflow).Assembly,
        typeof(PromptChain.ArticleWorkflow).Assembly,
    ];

    public static TheoryData<string> Documents() => [.. Paths()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_code_block_says_its_language(string path) =>
        Assert.DoesNotContain(Blocks(path), block => block.Language is not ("csharp" or "json" or "mermaid" or "sh" or "text" or "xml" or "yaml"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_code_block_has_a_line(string path) => Assert.DoesNotContain(Blocks(path), block => block.Lines.Count == 0);

    [Theory]
    [MemberData(nameof(Documents))]
    public void CSharp_is_compiled(string path)
    {
        var sources = path == GeneratedCodeTests.Document
            ? [.. GeneratedSources.OfOrderProcessing.Values]
            : Repository.Files("samples", ".cs").Concat(Repository.Files("tests/Workflows.Docs.Snippets", ".cs")).Concat(Repository.Files("tests/Workflows.Lambda.Tests", ".cs")).Select(Repository.Read).ToArray();
        Assert.Empty(Missing(path, "csharp", sources));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Json_is_emitted(string path) => Assert.Empty(Missing(
        path, "json", [.. Assets().SelectMany(assets => new[] { assets.Asl, assets.Manifest }), .. path == CorpusPageTests.Document ? CorpusPageTests.Definitions() : []]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_diagram_is_emitted(string path) => Assert.Empty(Missing(path, "mermaid", [.. Assets().Select(assets => assets.Diagram)]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Xml_is_of_a_project(string path) =>
        Assert.Empty(Missing(path, "xml", [.. Repository.Files("samples", ".csproj").Select(Repository.Read)]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_command_names_what_exists(string path) =>
        Assert.All(Blocks(path).Where(block => block.Language == "sh").SelectMany(block => block.Lines), line => Assert.True(CanRun(line), line));

    [Fact]
    public void The_readme_shows_code_and_definition_at_once()
    {
        var blocks = Blocks("README.md");
        Assert.Equal(["csharp", "json"], blocks.Take(2).Select(block => block.Language));
        Assert.All(blocks.Take(2), block => Assert.InRange(block.Line, 1, 30));
    }

    /// <summary>For instance <c>dotnet test</c>, or <c>dotnet run --project samples/OrderProcessing -- samples/OrderProcessing/orders.json</c>.</summary>
    private static bool CanRun(string command) => Command().Match(command) is { Success: true } match
        && match.Groups["path"].Captures.All(path => Path.Exists(Path.Combine(Repository.Root, path.Value)));

    private static IEnumerable<string> Paths() => Repository.Files("docs", ".md").Where(path => path.Count(character => character == '/') == 1).Prepend("README.md");

    private static IReadOnlyList<CodeBlock> Blocks(string path) => MarkdownFile.Read(path).Blocks;

    private static IEnumerable<CodeBlock> Missing(string path, string language, IReadOnlyCollection<string> texts) =>
        Blocks(path).Where(block => block.Language == language && !texts.Any(block.IsPartOf));

    private static IEnumerable<WorkflowAssetsAttribute> Assets() => Compiled.SelectMany(assembly => assembly.GetCustomAttributes<WorkflowAssetsAttribute>());

    [GeneratedRegex(@"^dotnet (build|test|pack (?<path>\S+)|nuget add source \$PWD/artifacts/packages --name workflows|nuget remove source workflows|add package Workflows|(publish|run --project) (?<path>\S+)( -p:\w+=true)*( -- (--durable|(?<path>\S+)))?)$")]
    private static partial Regex Command();
}
