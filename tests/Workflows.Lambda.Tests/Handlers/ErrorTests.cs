using Workflows.Lambda.Tests.Workflows;

namespace Workflows.Lambda.Tests.Handlers;

/// <summary>
/// The managed runtime reports the name of an exception's type (<c>exception.GetType().Name</c>, see Amazon.Lambda.RuntimeSupport's ExceptionInfo), so that name is what counts here.
/// </summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData("late", "TimeoutException", "slow")]
    [InlineData("heavy", "TooHeavy", "99 kg")]
    [InlineData("lost", "Lost", "nowhere")]
    [InlineData("odd", "TooHeavy", "heavy")]
    public async Task A_handlers_exception_is_named_as_the_runner_names_the_error(string id, string name, string message)
    {
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => HandlerCall.Of(ParcelWorkflowFunctions.Weigh, $$"""{"id":"{{id}}"}"""));

        Assert.Equal((name, message), (thrown.GetType().Name, thrown.Message));
        Assert.Contains(nameof(Scale.WeighAsync), thrown.StackTrace);
        Assert.Equal(name, (await Assert.ThrowsAsync<WorkflowFailedException>(() => Run(id))).Error);
    }

    [Fact]
    public async Task A_name_that_no_type_can_have_is_left_to_the_custom_runtime()
    {
        var thrown = await Assert.ThrowsAsync<TaskFailedException>(() => HandlerCall.Of(ParcelWorkflowFunctions.Weigh, """{"id":"broken"}"""));

        Assert.Equal("Scale.Broken", LambdaError.Of(thrown).ErrorType);
    }

    [Fact]
    public void The_error_of_the_runtime_api_has_name_message_and_trace()
    {
        var error = LambdaError.Of(new TaskFailedException("Scale.Broken", "a \"spring\""));

        Assert.Equal("""{"errorType":"Scale.Broken","errorMessage":"a \u0022spring\u0022","stackTrace":[]}""", System.Text.Encoding.UTF8.GetString(error.ToJson()));
    }

    // Without the catchers, which would handle it.
    private static async Task Run(string id) => await new Uncaught(Scale.Instance).RunAsync(new Parcel(id));
}
