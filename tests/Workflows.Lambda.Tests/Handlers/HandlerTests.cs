using Workflows.Lambda.Tests.Workflows;

namespace Workflows.Lambda.Tests.Handlers;

/// <summary>The handlers of a class library, with the payloads that the definition builds.</summary>
public sealed class HandlerTests
{
    private const string Context = """
        {
          "Execution": { "Id": "arn:x", "Input": {}, "Name": "run-7", "RoleArn": "arn:role", "StartTime": "2024-01-01T00:00:00.000Z", "RedriveCount": 1 },
          "StateMachine": { "Id": "arn:m", "Name": "parcel" },
          "State": { "EnteredTime": "2024-01-01T00:00:01.500Z", "Name": "Describe", "RetryCount": 2 }
        }
        """;

    [Fact]
    public async Task A_method_with_one_parameter_takes_the_payload_as_it_is() =>
        Assert.Equal("3", await HandlerCall.Of(ParcelWorkflowFunctions.Weigh, """{"id":"abc","weight":null,"error":null}"""));

    [Fact]
    public async Task A_result_may_be_null() => Assert.Equal("null", await HandlerCall.Of(ParcelWorkflowFunctions.Weigh, """{"id":"void"}"""));

    [Fact]
    public async Task Several_parameters_are_members_of_the_payload() => Assert.Equal(
        "\"abc by run-7 in Describe, try 2, role arn:role, weight 5 of abc\"",
        await HandlerCall.Of(ParcelWorkflowFunctions.Describe, $$"""{"parcel":{"id":"abc"},"context":{{Context}},"weight":5,"name":"abc"}"""));

    [Fact]
    public async Task The_executions_input_is_a_member_and_a_static_method_needs_no_instance() => Assert.Equal(
        "\"a\\u003Eb\"",
        await HandlerCall.Of(ParcelWorkflowFunctions.Stamp, """{"parcel":{"id":"b"},"first":{"id":"a"}}"""));

    [Fact]
    public async Task A_method_without_parameters_takes_any_payload() => Assert.Equal("null", await HandlerCall.Of(ParcelWorkflowFunctions.Keep, "{}"));

    [Fact]
    public async Task A_workflow_that_needs_nothing_is_made_without_help()
    {
        Assert.Equal("\"a\"", await HandlerCall.Of(EchoWorkflowFunctions.EchoAsync, "\"a\""));
        Assert.Equal("null", await HandlerCall.Of(EchoWorkflowFunctions.EchoAsync, "null"));
    }

    [Theory]
    [InlineData("{}", "member 'parcel'")]
    [InlineData("[]", "member 'parcel'")]
    [InlineData("""{"parcel":{"id":7},"first":{"id":"a"}}""", "id")]
    public async Task A_payload_of_another_shape_is_an_error_that_says_where(string payload, string told)
    {
        var error = await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => HandlerCall.Of(ParcelWorkflowFunctions.Stamp, payload));

        Assert.Contains(told, error.Message);
    }

    [Fact]
    public async Task A_context_that_lacks_what_the_type_tells_is_an_error() => Assert.Contains(
        "'State'",
        (await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => HandlerCall.Of(
            ParcelWorkflowFunctions.Describe, $$"""{"parcel":{"id":"abc"},"context":{{Context.Replace("\"State\"", "\"Other\"")}}}"""))).Message);
}
