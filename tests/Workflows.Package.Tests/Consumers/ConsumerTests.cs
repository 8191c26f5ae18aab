namespace Workflows.Package.Tests.Consumers;

/// <summary>What somebody gets who adds the package to a project.</summary>
public sealed class ConsumerTests(ConsumerFolder consumers) : IClassFixture<ConsumerFolder>
{
    private static readonly string[] All =
    [
        "analyzers/dotnet/cs/Workflows.Analyzers.dll",
        "analyzers/dotnet/cs/Workflows.Compiler.dll",
        "analyzers/dotnet/cs/Workflows.Generators.dll",
        "analyzers/dotnet/roslyn4.14/cs/Workflows.CodeFixes.dll",
    ];

    [Fact]
    public void Every_project_builds_without_a_warning_also_where_all_rules_of_the_sdk_are_errors()
    {
        Assert.True(consumers.Good.ExitCode == 0, consumers.Good.Output);
        Assert.DoesNotContain("warning", consumers.Good.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void One_reference_to_the_package_runs_a_workflow_and_leaves_its_definition()
    {
        Assert.Equal("""{"text":"Hello, Ada!"}""", consumers.Run("Greeter"));
        Assert.Equal(["greeting.asl.json", "greeting.mmd", "workflows.manifest.json"], consumers.Definitions("Greeter"));
        Assert.Contains("'Hello, '", consumers.Definition("Greeter", "greeting"));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_compiler_gets_both_folders_of_analyzers(string framework) => Assert.Equal(All, consumers.Analyzers("Strict", framework));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Each_target_framework_gets_the_definition(string framework) =>
        Assert.Equal(["claim.asl.json", "claim.mmd", "workflows.manifest.json"], consumers.Definitions("Strict", framework));

    [Fact]
    public void A_project_that_references_a_library_of_workflows_runs_them_and_its_own_and_carries_all_definitions()
    {
        Assert.Equal(["A bill for Ada", "A reminder for Ada"], consumers.Run("App").Split('\n', StringSplitOptions.TrimEntries));
        Assert.Equal(["billing.asl.json", "billing.mmd", "reminder.asl.json", "reminder.mmd", "workflows.manifest.json"], consumers.Definitions("App"));
        Assert.Equal(All, consumers.Analyzers("App"));
    }

    [Fact]
    public void The_hosting_package_alone_brings_the_generator_too()
    {
        Assert.Equal("True", consumers.Run("Service"));
        Assert.Equal(["count.asl.json", "count.mmd", "workflows.manifest.json"], consumers.Definitions("Service"));
        Assert.Equal(All, consumers.Analyzers("Service"));
    }

    [Fact]
    public void A_mistake_is_an_error_of_the_build_at_its_place()
    {
        Assert.NotEqual(0, consumers.Wrong.ExitCode);
        Assert.Matches(@"Wrong[/\\]Program\.cs\(8,18\): error WFL1003: 'Greet' goes to 'Nowhere'", consumers.Wrong.Output);
    }
}
