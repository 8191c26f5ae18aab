using System.Reflection;
using System.Text.Json;
using Workflows.Docs.Tests.Markdown;
using Workflows.Generated;

namespace Workflows.Docs.Tests;

/// <summary>The template that the guide shows fills in what the definition leaves open.</summary>
public sealed class DeploymentTests
{
    private static readonly string[] Template =
        [.. MarkdownFile.Read("docs/authoring.md").Blocks.Single(block => block.Language == "yaml").Lines.Select(line => line.Trim())];

    [Fact]
    public void The_template_substitutes_each_function_of_the_manifest_and_nothing_else() => Assert.Equal(
        Workflow().GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("placeholder").GetString()!).Order(),
        Template.Where(line => line.Contains(": !GetAtt ", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).Order());

    [Fact]
    public void The_template_names_the_definition_of_the_manifest() =>
        Assert.Contains($"DefinitionUri: asl/{Workflow().GetProperty("definition").GetString()}", Template);

    [Fact]
    public void The_template_allows_each_function_that_it_substitutes() => Assert.Equal(
        Template.Where(line => line.Contains("!GetAtt ", StringComparison.Ordinal)).Select(line => line.Split("!GetAtt ")[1].Replace(".Arn", "")),
        Template.Where(line => line.Contains("!Ref ", StringComparison.Ordinal)).Select(line => line.Split("!Ref ")[1].TrimEnd('}', ' ')));

    private static JsonElement Workflow()
    {
        var assets = typeof(Refunds.RefundWorkflow).Assembly.GetCustomAttributes<WorkflowAssetsAttribute>();
        return JsonDocument.Parse(assets.Single(workflow => workflow.Name == "refund").Manifest).RootElement;
    }
}
