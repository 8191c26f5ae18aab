using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

/// <summary>What a Task calls, and with what, in JSONata: whole states, so that a field too many shows.</summary>
public sealed class CallTests
{
    private static readonly Expression Token = Reference.Token;

    [Fact]
    public void Code_that_takes_a_token_gets_it_by_its_parameters_name_and_gives_what_comes_back() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken","Arguments":{"FunctionName":"${OrderWorkflowAsk}","Payload":{"order":"{% $states.input %}","token":"{% $states.context.Task.Token %}"}},"End":true}""",
        Definition.Of(Task("Ask") with { Method = Method("Ask", InputParameter, TokenParameter, CancellationParameter), Pattern = TaskPattern.Callback }).Json());

    [Fact]
    public void Code_that_takes_nothing_but_a_token_gets_an_object_of_it() => Assert.Equal(
        """{"token":"{% $states.context.Task.Token %}"}""",
        Definition.Of(Task("Ask") with { Method = Method("Ask", TokenParameter), Pattern = TaskPattern.Callback }).Json("Arguments", "Payload"));

    [Fact]
    public void Function_is_called_by_its_name_with_what_the_method_makes() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"${SendMail}","Payload":{"to":"{% $states.input.mail %}"}},"Output":"{% $states.result.Payload %}","End":true}""",
        Definition.Of(Call("Mail", new TaskWork.Function("${SendMail}"), Object(("to", In("mail"))))).Json());

    [Fact]
    public void Function_for_which_nothing_is_made_gets_an_empty_object() =>
        Assert.Equal("{}", Definition.Of(Call("Mail", new TaskWork.Function("${SendMail}"), request: null)).Json("Arguments", "Payload"));

    [Fact]
    public void Function_that_is_told_a_token_gives_what_comes_back() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken","Arguments":{"FunctionName":"send-mail","Payload":{"reply":"{% $states.context.Task.Token %}"}},"End":true}""",
        Definition.Of(Call("Mail", new TaskWork.Function("send-mail"), Object(("reply", Token)), TaskPattern.Callback)).Json());

    [Fact]
    public void Activity_is_the_resource_and_its_arguments_are_what_the_worker_gets() => Assert.Equal(
        """{"Type":"Task","Resource":"${ResizeActivity}","Arguments":{"key":"{% $states.input.key %}"},"End":true}""",
        Definition.Of(Call("Resize", Resize, Object(("key", In("key"))))).Json());

    [Fact]
    public void Activity_that_gets_the_input_needs_no_arguments()
    {
        Assert.Equal("""{"Type":"Task","Resource":"${ResizeActivity}","End":true}""", Definition.Of(Call("Resize", Resize, Input)).Json());
        Assert.Equal("{}", Definition.Of(Call("Resize", Resize, request: null)).Json("Arguments"));
    }

    [Fact]
    public void Execution_that_is_waited_for_gives_its_output() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","Arguments":{"StateMachineArn":"${ShipArn}","Input":{"line":"{% $states.input.line %}","AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID":"{% $states.context.Execution.Id %}"}},"Output":"{% $states.result.Output %}","End":true}""",
        Definition.Of(Call("Ship", Ship, Object(("line", In("line"))), TaskPattern.Sync)).Json());

    [Theory]
    [InlineData("arn:aws:states:::states:startExecution", (int)TaskPattern.RequestResponse)]
    [InlineData("arn:aws:states:::states:startExecution.waitForTaskToken", (int)TaskPattern.Callback)]
    public void Execution_that_is_only_started_gives_the_result_as_it_is(string resource, int pattern)
    {
        var asl = Definition.Of(Call("Ship", Ship, Object(("token", Token)), (TaskPattern)pattern));
        Assert.Equal(resource, asl.Text("Resource"));
        Assert.False(asl.Has("Output"));
    }

    [Fact]
    public void Execution_is_always_told_who_started_it()
    {
        Assert.Equal(
            "\"{% $merge([$states.input, {'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID': $states.context.Execution.Id}]) %}\"",
            Definition.Of(Call("Ship", Ship, Input, TaskPattern.Sync)).Json("Arguments", "Input"));
        Assert.Equal(
            """{"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID":"{% $states.context.Execution.Id %}"}""",
            Definition.Of(Call("Ship", Ship, request: null)).Json("Arguments", "Input"));
    }

    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage", (int)TaskPattern.RequestResponse)]
    [InlineData("arn:aws:states:::sqs:sendMessage.sync", (int)TaskPattern.Sync)]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", (int)TaskPattern.Callback)]
    public void Service_is_called_with_the_request_and_its_answer_is_the_result(string resource, int pattern) => Assert.Equal(
        $$$"""{"Type":"Task","Resource":"{{{resource}}}","Arguments":{"QueueUrl":"${Queue}","MessageBody":{"order":"{% $states.input %}","token":"{% $states.context.Task.Token %}"}},"End":true}""",
        Definition.Of(Call(
            "Tell",
            new TaskWork.Service("arn:aws:states:::sqs:sendMessage"),
            Object(("QueueUrl", Placeholder("Queue")), ("MessageBody", Object(("order", Input), ("token", Token)))),
            (TaskPattern)pattern)).Json());

    [Fact]
    public void Result_of_a_service_is_shaped_as_it_comes()
    {
        var publish = Call("Tell", new TaskWork.Service("arn:aws:states:::sns:publish"), In("request"));

        Assert.Equal("\"{% $states.input.request %}\"", Definition.Of(publish).Json("Arguments"));
        Assert.Equal("{% $merge([$states.input, {'sent': $states.result}]) %}", Definition.Of(publish with { Result = Path("sent") }).Text("Output"));
        Assert.Equal("{% $states.input %}", Definition.Of(publish with { Result = new ResultShape.Input() }).Text("Output"));
    }

    [Fact]
    public void Role_is_a_constant_or_computed()
    {
        Assert.Equal("""{"RoleArn":"${Role}"}""", Definition.Of(Task("Charge") with { Credentials = new TaskCredentials.Constant("${Role}") }).Json("Credentials"));
        Assert.Equal("""{"RoleArn":"{% $states.input.role %}"}""", Definition.Of(Task("Charge") with { Credentials = new TaskCredentials.Computed(Shaping(In("role"))) }).Json("Credentials"));
        Assert.Equal("""{"RoleArn":"arn:aws:iam::${Account}:role/a"}""", Definition.Of(Task("Charge") with { Credentials = new TaskCredentials.Computed(Shaping(Text("arn:aws:iam::").Join(Placeholder("Account")).Join(Text(":role/a")))) }).Json("Credentials"));
    }

    [Fact]
    public void Heartbeat_is_a_constant_or_data()
    {
        Assert.Equal("5", Definition.Of(Task("Charge") with { Heartbeat = new Amount.Constant(5) }).Json("HeartbeatSeconds"));
        Assert.Equal("\"{% $states.input.pulse %}\"", Definition.Of(Task("Charge") with { Heartbeat = new Amount.Member(new PathMember("Pulse", "pulse")) }).Json("HeartbeatSeconds"));
    }

    private static TaskWork Resize => new TaskWork.Activity("resize", "${ResizeActivity}");

    private static TaskWork Ship => new TaskWork.Execution("${ShipArn}");
}
