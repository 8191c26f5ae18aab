namespace Workflows.Generators.Tests.Running;

public sealed class ErrorOutputTests
{
    [Fact]
    public void A_cause_in_lambdas_form_is_read_as_an_exception()
    {
        var error = new ErrorOutput("E", """{"errorType":"E","errorMessage":"no \"luck\"","stackTrace":["a","b"],"requestId":"1"}""");

        Assert.True(error.TryReadException(out var exception));
        Assert.Equal("E", exception.ErrorType);
        Assert.Equal("no \"luck\"", exception.ErrorMessage);
        Assert.Equal(["a", "b"], exception.StackTrace);
    }

    [Fact]
    public void A_message_and_a_stack_trace_may_be_missing()
    {
        Assert.True(new ErrorOutput("E", """{"errorType":"E"}""").TryReadException(out var exception));
        Assert.Equal("", exception.ErrorMessage);
        Assert.Empty(exception.StackTrace);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("The disk is full.")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"errorType":1}""")]
    [InlineData("""{"errorType":"E" """)]
    public void Any_other_cause_is_no_exception(string? cause)
    {
        Assert.False(new ErrorOutput("E", cause).TryReadException(out var exception));
        Assert.Null(exception);
    }
}
