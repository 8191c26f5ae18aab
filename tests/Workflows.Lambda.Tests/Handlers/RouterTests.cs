using Workflows.Generated.Workflows.Lambda.Tests;
using Workflows.Lambda.Tests.Workflows;

namespace Workflows.Lambda.Tests.Handlers;

public sealed class RouterTests
{
    private static readonly string[] s_names = ["A", "B"];

    [Fact]
    public async Task One_function_serves_all_tasks_by_its_aliases()
    {
        Assert.Equal("3", await HandlerCall.Of(LambdaRouter.Invoke, """{"id":"abc"}""", alias: "ParcelWorkflowWeigh"));
        Assert.Equal("\"a\"", await HandlerCall.Of(LambdaRouter.Invoke, "\"a\"", alias: "EchoWorkflowEcho"));
    }

    [Fact]
    public async Task An_invocation_that_names_no_task_is_an_error_that_lists_them()
    {
        var error = await Assert.ThrowsAsync<UnknownTaskException>(() => HandlerCall.Of(LambdaRouter.Invoke, "{}", alias: "live"));

        Assert.Contains("EchoWorkflowEcho, ParcelWorkflowWeigh", error.Message);
        Assert.Contains(":live'", error.Message);
    }

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f:B", "A", "A", "B")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f:live", "B", "A", "B")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f", null, "B", "B")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f", "C", "A", "A")]
    [InlineData(null, "A", null, "A")]
    public void The_alias_comes_before_the_variable_and_that_before_the_handler(string? arn, string? variable, string? handler, string task) =>
        Assert.Equal(task, LambdaRoute.Of(arn, s_names, name => name == LambdaRoute.TaskVariable ? variable : name == LambdaRoute.HandlerVariable ? handler : null));

    [Fact]
    public void The_only_task_needs_no_name() => Assert.Equal("A", LambdaRoute.Of("arn:aws:lambda:eu-west-1:1:function:f", ["A"], static _ => null));
}
