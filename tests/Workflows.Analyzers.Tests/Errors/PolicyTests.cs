namespace Workflows.Analyzers.Tests.Errors;

/// <summary>Policies that carry a state attribute.</summary>
public sealed class PolicyTests
{
    [Theory]
    [InlineData("[Task(End = true), {|WFL0009:Quick|}] int Work(int n) => n;")]
    [InlineData("[{|WFL0009:Quick|}, Task(End = true)] int Work(int n) => n;")]
    public Task A_second_state_attribute_is_found_where_its_policy_is_used(string state) => CheckAsync(state);

    [Fact]
    public Task A_state_attribute_of_a_policy_is_enough() => CheckAsync("[Quick] int Work(int n) => n;");

    [Fact]
    public Task A_timeout_that_names_nothing_is_found() => CheckAsync("[Task(End = true, TimeoutSecondsPath = {|WFL0007:\"Nope\"|})] int Work(int n) => n;");

    private static Task CheckAsync(string state) => Findings.CheckAsync($$"""
        [Task(End = true, TimeoutSeconds = 3)] sealed class QuickAttribute : PolicyAttribute;
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{state}} }
        """);
}
