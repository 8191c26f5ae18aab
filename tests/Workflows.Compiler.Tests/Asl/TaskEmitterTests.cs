using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

public sealed class TaskEmitterTests
{
    [Fact]
    public void Task_invokes_the_function_of_its_placeholder()
    {
        var asl = Definition.Of(Task("Charge"));

        Assert.Equal("Task", asl.Text("Type"));
        Assert.Equal("arn:aws:states:::lambda:invoke", asl.Text("Resource"));
        Assert.Equal("${OrderWorkflowCharge}", asl.Text("Arguments", "FunctionName"));
        Assert.Equal("true", asl.Json("End"));
    }

    [Fact]
    public void Payload_of_no_parameter_on_the_wire_is_an_empty_object()
    {
        Assert.Equal("{}", Payload(Task("Charge") with { Method = Method("Charge", CancellationParameter) }));
    }

    [Fact]
    public void Payload_of_the_input_alone_is_the_input()
    {
        Assert.Equal("\"{% $states.input %}\"", Payload(Task("Charge") with { Method = Method("Charge", InputParameter, CancellationParameter) }));
    }

    [Fact]
    public void Payload_of_several_parameters_is_an_object_by_their_names()
    {
        Assert.Equal(
            """{"order":"{% $states.input %}","context":"{% $states.context %}"}""",
            Payload(Task("Charge") with { Method = Method("Charge", InputParameter, CancellationParameter, ContextParameter) }));
    }

    [Fact]
    public void Payload_of_the_context_alone_is_an_object_too()
    {
        Assert.Equal("""{"context":"{% $states.context %}"}""", Payload(Task("Charge") with { Method = Method("Charge", ContextParameter) }));
    }

    [Fact]
    public void Arguments_method_takes_the_inputs_place()
    {
        var shaping = Shaping(Object(("amount", In("total")), ("currency", Text("EUR"))));

        Assert.Equal("""{"amount":"{% $states.input.total %}","currency":"EUR"}""", Payload(Task("Charge") with { Arguments = shaping }));
        Assert.Equal(
            """{"order":{"amount":"{% $states.input.total %}","currency":"EUR"},"context":"{% $states.context %}"}""",
            Payload(Task("Charge") with { Arguments = shaping, Method = Method("Charge", InputParameter, ContextParameter) }));
    }

    [Fact]
    public void Result_is_taken_out_of_what_the_integration_wraps_around_it()
    {
        Assert.Equal("{% $states.result.Payload %}", Output(new ResultShape.Result()));
    }

    [Fact]
    public void Discarded_result_gives_on_the_input()
    {
        Assert.Equal("{% $states.input %}", Output(new ResultShape.Input()));
    }

    [Fact]
    public void Result_path_replaces_a_member_of_the_input()
    {
        Assert.Equal("{% $merge([$states.input, {'payment': $states.result.Payload}]) %}", Output(Path("payment")));
    }

    [Fact]
    public void Nested_result_path_merges_level_by_level()
    {
        Assert.Equal(
            "{% $merge([$states.input, {'artifact': $merge([$states.input.artifact, {'a b': $states.result.Payload}])}]) %}",
            Output(Path("artifact", "a b")));
    }

    [Fact]
    public void Output_method_sees_input_and_result()
    {
        var shaping = Shaping(Input.With(("id", new Reference.Result().Member("id"))));

        Assert.Equal("{% $merge([$states.input, {'id': $states.result.Payload.id}]) %}", Output(new ResultShape.Output(shaping)));
    }

    [Fact]
    public void Retriers_and_catchers_keep_their_fields_and_leave_out_defaults()
    {
        var task = Task("Charge") with
        {
            Retry = new[]
            {
                new Retrier(new[] { "TimeoutException", "States.Timeout" }.ToEquatableArray())
                {
                    IntervalSeconds = 1, MaxAttempts = 0, BackoffRate = 1.5, MaxDelaySeconds = 60, HasFullJitter = true,
                },
                new Retrier(new[] { "States.ALL" }.ToEquatableArray()),
            }.ToEquatableArray(),
            Catch = new[]
            {
                new Catcher(new[] { "States.ALL" }.ToEquatableArray(), "Charge")
                {
                    Output = new ResultShape.Output(new ShapingMethod(new Method("Failed", EquatableArray<Parameter>.Empty), Input.With(("failed", True)))),
                    Assign = new[] { Set("order", Input) }.ToEquatableArray(),
                },
            }.ToEquatableArray(),
            Assign = new[] { Set("payment", new Reference.Result()) }.ToEquatableArray(),
        };

        var asl = Definition.Of(task);

        Assert.Equal(
            """
            [{"ErrorEquals":["TimeoutException","States.Timeout"],"IntervalSeconds":1,"MaxAttempts":0,"BackoffRate":1.5,"MaxDelaySeconds":60,"JitterStrategy":"FULL"},{"ErrorEquals":["States.ALL"]}]
            """,
            asl.Json("Retry"));
        Assert.Equal(
            """
            [{"ErrorEquals":["States.ALL"],"Output":"{% $merge([$states.input, {'failed': true}]) %}","Assign":{"order":"{% $states.input %}"},"Next":"Charge"}]
            """,
            asl.Json("Catch"));
        Assert.Equal("""{"payment":"{% $states.result.Payload %}"}""", asl.Json("Assign"));
    }

    private static string? Payload(TaskState task) => Definition.Of(task).Json("Arguments", "Payload");

    private static string? Output(ResultShape shape) => Definition.Of(Task("Charge") with { Result = shape }).Text("Output");
}
