using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Asl;
using Workflows.Compiler.Tests.Models;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.JsonPath;

/// <summary>What a Task calls, and with what, in JSONPath: whole states, so that a field too many shows.</summary>
public sealed class JsonPathCallTests
{
    private static readonly Expression Token = Reference.Token;
    private static readonly Expression Result = new Reference.Result(Member: null);

    [Fact]
    public void Code_that_takes_a_token_gives_what_comes_back() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken","Parameters":{"FunctionName":"${OrderWorkflowAsk}","Payload":{"order.$":"$","token.$":"$$.Task.Token"}},"End":true}""",
        Definition.OfJsonPath(Task("Ask") with { Method = Method("Ask", InputParameter, TokenParameter), Pattern = TaskPattern.Callback }).Json());

    [Fact]
    public void Result_that_comes_back_needs_no_function_as_the_resource_in_front_of_a_result_path() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken","Parameters":{"FunctionName":"${OrderWorkflowAsk}","Payload":{"token.$":"$$.Task.Token"}},"ResultPath":"$.answer","End":true}""",
        Definition.OfJsonPath(Task("Ask") with { Method = Method("Ask", TokenParameter), Pattern = TaskPattern.Callback, Result = Path("answer") }).Json());

    [Fact]
    public void Function_is_called_by_its_name_and_its_result_taken_out() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"${SendMail}","Payload":{"to.$":"$.mail"}},"OutputPath":"$.Payload","End":true}""",
        Definition.OfJsonPath(Call("Mail", new TaskWork.Function("${SendMail}"), Object(("to", In("mail"))))).Json());

    [Fact]
    public void Function_for_which_nothing_is_made_gets_an_empty_object() => Assert.Equal(
        """{"FunctionName":"${SendMail}","Payload":{}}""",
        Definition.OfJsonPath(Call("Mail", new TaskWork.Function("${SendMail}"), request: null)).Json("Parameters"));

    [Fact]
    public void Function_that_an_ARN_names_is_the_resource_in_front_of_a_result_path()
    {
        Assert.Equal(
            """{"Type":"Task","Resource":"${SendMail}","Parameters":{"to.$":"$.mail"},"ResultPath":"$.sent","End":true}""",
            Definition.OfJsonPath(Call("Mail", new TaskWork.Function("${SendMail}"), Object(("to", In("mail")))) with { Result = Path("sent") }).Json());
        Assert.Equal(
            """{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:1:function:mail","Parameters":{},"ResultPath":"$.sent","End":true}""",
            Definition.OfJsonPath(Call("Mail", new TaskWork.Function("arn:aws:lambda:eu-west-1:1:function:mail"), request: null) with { Result = Path("sent") }).Json());
    }

    [Theory]
    [InlineData("send-mail")]
    [InlineData("${Stage}-send-mail")]
    [InlineData("${Stage}-${Name}")]
    public void Result_of_a_function_that_no_ARN_names_has_no_place_in_the_input(string name)
    {
        var outside = Outside(Call("Mail", new TaskWork.Function(name), Input) with { Result = Path("sent") });

        Assert.Equal((DiagnosticIds.TooMuchForOneState, "a result that something is wrapped around in a member of the input"), (outside.Id, outside.What));
    }

    [Fact]
    public void Activity_is_the_resource()
    {
        Assert.Equal("""{"Type":"Task","Resource":"${ResizeActivity}","Parameters":{"key.$":"$.key"},"End":true}""", Definition.OfJsonPath(Call("Resize", Resize, Object(("key", In("key"))))).Json());
        Assert.Equal("""{"Type":"Task","Resource":"${ResizeActivity}","End":true}""", Definition.OfJsonPath(Call("Resize", Resize, Input)).Json());
        Assert.Equal("""{"Type":"Task","Resource":"${ResizeActivity}","InputPath":"$.image","ResultPath":"$.small","End":true}""", Definition.OfJsonPath(Call("Resize", Resize, In("image")) with { Result = Path("small") }).Json());
        Assert.Equal("""{"Type":"Task","Resource":"${ResizeActivity}","Parameters":{},"End":true}""", Definition.OfJsonPath(Call("Resize", Resize, request: null)).Json());
    }

    [Fact]
    public void Execution_that_is_waited_for_gives_its_output() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","Parameters":{"StateMachineArn":"${ShipArn}","Input":{"line.$":"$.line","AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$":"$$.Execution.Id"}},"OutputPath":"$.Output","End":true}""",
        Definition.OfJsonPath(Call("Ship", Ship, Object(("line", In("line"))), TaskPattern.Sync)).Json());

    [Fact]
    public void Execution_gets_the_key_merged_into_an_input_that_is_not_made_here()
    {
        Assert.Equal(
            """{"StateMachineArn":"${ShipArn}","Input.$":"States.JsonMerge($.line, States.StringToJson(States.Format('\\{\"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID\":{}\\}', States.JsonToString($$.Execution.Id))), false)"}""",
            Definition.OfJsonPath(Call("Ship", Ship, In("line"))).Json("Parameters"));
        Assert.Equal("""{"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$":"$$.Execution.Id"}""", Definition.OfJsonPath(Call("Ship", Ship, request: null)).Json("Parameters", "Input"));
    }

    [Fact]
    public void Execution_that_is_started_or_called_back_has_a_result_path()
    {
        Assert.Equal("$.started", Definition.OfJsonPath(Call("Ship", Ship, Input) with { Result = Path("started") }).Text("ResultPath"));
        Assert.Equal("$.answer", Definition.OfJsonPath(Call("Ship", Ship, Object(("token", Token)), TaskPattern.Callback) with { Result = Path("answer") }).Text("ResultPath"));
    }

    [Fact]
    public void Output_of_an_execution_is_put_into_the_input_as_a_new_object_only()
    {
        var ship = Call("Ship", Ship, Input, TaskPattern.Sync);
        var made = Definition.OfJsonPath(ship with { Result = Output(Input.With(("shipped", Object(("at", new Reference.Result("Output").Member("at")))))) });

        Assert.Equal("""{"at.$":"$.Output.at"}""", made.Json("ResultSelector"));
        Assert.Equal("$.shipped", made.Text("ResultPath"));
        Assert.Equal("a result that something is wrapped around in a member of the input", Outside(ship with { Result = Path("shipped") }).What);
    }

    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage", (int)TaskPattern.RequestResponse)]
    [InlineData("arn:aws:states:::sqs:sendMessage.sync", (int)TaskPattern.Sync)]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", (int)TaskPattern.Callback)]
    public void Service_is_called_with_the_request_and_its_answer_is_the_result(string resource, int pattern) => Assert.Equal(
        $$$"""{"Type":"Task","Resource":"{{{resource}}}","Parameters":{"QueueUrl":"${Queue}","MessageBody":{"order.$":"$","TaskToken.$":"$$.Task.Token"}},"ResultPath":"$.sent","End":true}""",
        Definition.OfJsonPath(Call(
            "Tell",
            new TaskWork.Service("arn:aws:states:::sqs:sendMessage"),
            Object(("QueueUrl", Placeholder("Queue")), ("MessageBody", Object(("order", Input), ("TaskToken", Token)))),
            (TaskPattern)pattern) with
        { Result = Path("sent") }).Json());

    [Fact]
    public void Service_whose_request_is_the_input_has_no_parameters() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::sns:publish","OutputPath":"$.MessageId","End":true}""",
        Definition.OfJsonPath(Call("Tell", Publish, Input) with { Result = Output(Result.Member("MessageId")) }).Json());

    [Fact]
    public void Request_that_is_computed_otherwise_is_no_state() =>
        Assert.Equal("arguments that are no object", Outside(Call("Tell", Publish, Input.With(("a", Number(1))))).What);

    [Fact]
    public void Part_of_the_input_is_no_request_beside_a_heartbeat_or_a_role_that_is_data()
    {
        var tell = Call("Tell", Publish, In("request"));

        Assert.Equal("$.request", Definition.OfJsonPath(tell with { Heartbeat = new Amount.Constant(5) }).Text("InputPath"));
        const string What = "a part of the input as a task's arguments beside a timeout or a role that is data";
        Assert.Equal(What, Outside(tell with { Heartbeat = new Amount.Member(new PathMember("Pulse", "pulse")) }).What);
        Assert.Equal(What, Outside(tell with { Credentials = new TaskCredentials.Computed(Shaping(In("role"))) }).What);
    }

    [Fact]
    public void Role_is_a_constant_or_a_path()
    {
        Assert.Equal("""{"RoleArn":"${Role}"}""", Definition.OfJsonPath(Task("T") with { Credentials = new TaskCredentials.Constant("${Role}") }).Json("Credentials"));
        Assert.Equal("""{"RoleArn.$":"$.role"}""", Definition.OfJsonPath(Task("T") with { Credentials = new TaskCredentials.Computed(Shaping(In("role"))) }).Json("Credentials"));
        Assert.Equal(
            """{"RoleArn.$":"States.Format('arn:aws:iam::{}:role/${Role}', $.account)"}""",
            Definition.OfJsonPath(Task("T") with { Credentials = new TaskCredentials.Computed(Shaping(Text("arn:aws:iam::").Join(In("account")).Join(Text(":role/")).Join(Placeholder("Role")))) }).Json("Credentials"));
    }

    [Fact]
    public void Heartbeat_of_data_is_a_path()
    {
        Assert.Equal("5", Definition.OfJsonPath(Task("T") with { Heartbeat = new Amount.Constant(5) }).Json("HeartbeatSeconds"));
        Assert.Equal("$.pulse", Definition.OfJsonPath(Task("T") with { Heartbeat = new Amount.Member(new PathMember("Pulse", "pulse")) }).Text("HeartbeatSecondsPath"));
    }

    private static TaskWork Resize => new TaskWork.Activity("resize", "${ResizeActivity}");

    private static TaskWork Ship => new TaskWork.Execution("${ShipArn}");

    private static TaskWork Publish => new TaskWork.Service("arn:aws:states:::sns:publish");

    private static ResultShape Output(Expression body) => new ResultShape.Output(Shaping(body));

    private static OutsideOfJsonPath Outside(State state) =>
        Assert.Single(JsonPathStateEmitter.Emit(state, StateNames.Methods, KnownInputs.Of(InJsonPath(Sketch.Workflow(state)).Machine)).Outside);
}
