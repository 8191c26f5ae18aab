using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Asl;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.JsonPath;

/// <summary>States in JSONPath, from models.</summary>
public sealed class JsonPathStateTests
{
    private static readonly Expression Result = new Reference.Result();

    [Fact]
    public void Definition_says_its_language()
    {
        var workflow = Workflow(Succeed("Done"));
        Assert.Equal("JSONPath", Definition.Of(workflow with { Machine = workflow.Machine with { QueryLanguage = Model.QueryLanguage.JsonPath } }).Text("QueryLanguage"));
    }

    [Fact]
    public void Task_takes_its_result_out_of_what_the_integration_wraps_around_it() => Assert.Equal(
        """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"${OrderWorkflowCharge}","Payload.$":"$"},"OutputPath":"$.Payload","End":true}""",
        Definition.OfJsonPath(Task("Charge")).Json());

    [Fact]
    public void Function_itself_is_the_resource_in_front_of_a_result_path() => Assert.Equal(
        """{"Type":"Task","Resource":"${OrderWorkflowCharge}","ResultPath":"$.artifact['a b']","End":true}""",
        Definition.OfJsonPath(Task("Charge") with { Result = Path("artifact", "a b") }).Json());

    [Fact]
    public void Arguments_are_the_payload_or_the_input_path()
    {
        var task = Task("Charge") with { Arguments = Shaping(In("card")) };
        Assert.Equal("\"$.card\"", Definition.OfJsonPath(task).Json("Parameters", "Payload.$"));
        Assert.Equal("\"$.card\"", Definition.OfJsonPath(task with { Result = Path("payment") }).Json("InputPath"));
    }

    [Fact]
    public void Arguments_that_are_an_object_are_the_parameters()
    {
        var task = Task("Charge") with { Arguments = Shaping(Object(("amount", In("total")), ("currency", Text("EUR")))) };
        Assert.Equal("""{"amount.$":"$.total","currency":"EUR"}""", Definition.OfJsonPath(task).Json("Parameters", "Payload"));
        Assert.Equal("""{"amount.$":"$.total","currency":"EUR"}""", Definition.OfJsonPath(task with { Result = Path("payment") }).Json("Parameters"));
    }

    [Fact]
    public void Payload_of_several_parameters_is_an_object_by_their_names() => Assert.Equal(
        """{"order.$":"$","context.$":"$$"}""",
        Definition.OfJsonPath(Task("Charge") with { Method = Method("Charge", InputParameter, ContextParameter) }).Json("Parameters", "Payload"));

    [Fact]
    public void Discarded_result_has_no_result_path() =>
        Assert.Contains("\"ResultPath\":null", Definition.OfJsonPath(Task("Charge") with { Result = new ResultShape.Input() }).Json());

    [Fact]
    public void Output_method_that_makes_an_object_is_the_result_selector()
    {
        var asl = Definition.OfJsonPath(Task("Charge") with { Result = Output(Object(("id", Result.Member("id")), ("paid", True))) });
        Assert.Equal("""{"id.$":"$.Payload.id","paid":true}""", asl.Json("ResultSelector"));
        Assert.False(asl.Has("OutputPath"));
    }

    [Fact]
    public void Output_method_that_takes_a_part_is_the_output_path() =>
        Assert.Equal("$.Payload.id", Definition.OfJsonPath(Task("Charge") with { Result = Output(Result.Member("id")) }).Text("OutputPath"));

    [Fact]
    public void Output_method_that_computes_no_object_stands_in_one_for_a_moment()
    {
        var asl = Definition.OfJsonPath(Task("Charge") with { Result = Output(Text("No. ").Join(Result.Member("id"))) });
        Assert.Equal("""{"value.$":"States.Format('No. {}', $.Payload.id)"}""", asl.Json("ResultSelector"));
        Assert.Equal("$.value", asl.Text("OutputPath"));
    }

    [Fact]
    public void Output_method_that_puts_a_new_object_into_the_input_is_a_result_path()
    {
        var asl = Definition.OfJsonPath(Task("Charge") with { Result = Output(Input.With(("payment", Object(("id", Result.Member("id")))))) });
        Assert.Equal("""{"id.$":"$.Payload.id"}""", asl.Json("ResultSelector"));
        Assert.Equal("$.payment", asl.Text("ResultPath"));
    }

    [Fact]
    public void Timeout_of_data_is_a_path()
    {
        Assert.Equal("$.limit", Definition.OfJsonPath(Task("Charge") with { Timeout = new Amount.Member(new PathMember("Limit", "limit")) }).Text("TimeoutSecondsPath"));
        Assert.Equal("5", Definition.OfJsonPath(Task("Charge") with { Timeout = new Amount.Constant(5) }).Json("TimeoutSeconds"));
    }

    [Fact]
    public void Catch_puts_the_error_where_it_belongs()
    {
        var errors = new[] { "E" }.ToEquatableArray();
        Catcher[] catchers =
        [
            new(errors, "Charge"),
            new(errors, "Charge") { Output = new ResultShape.Input() },
            new(errors, "Charge") { Output = Path("error") },
            new(errors, "Charge") { Output = Output(Input.With(("error", new Reference.ErrorOutput()))) },
        ];
        Assert.Equal(
            """[{"ErrorEquals":["E"],"Next":"Charge"},{"ErrorEquals":["E"],"ResultPath":null,"Next":"Charge"},"""
            + """{"ErrorEquals":["E"],"ResultPath":"$.error","Next":"Charge"},{"ErrorEquals":["E"],"ResultPath":"$.error","Next":"Charge"}]""",
            Definition.OfJsonPath(Task("Charge") with { Catch = catchers.ToEquatableArray() }).Json("Catch"));
    }

    [Fact]
    public void Pass_has_a_result_a_path_or_parameters()
    {
        Assert.Equal("""{"Type":"Pass","End":true}""", Definition.OfJsonPath(Pass("P", Input)).Json());
        Assert.Equal("""{"Type":"Pass","Result":{"a":1},"End":true}""", Definition.OfJsonPath(Pass("P", Object(("a", Number(1))))).Json());
        Assert.Equal("""{"Type":"Pass","InputPath":"$.a","End":true}""", Definition.OfJsonPath(Pass("P", In("a"))).Json());
        Assert.Equal("""{"Type":"Pass","Parameters":{"b.$":"$.a"},"End":true}""", Definition.OfJsonPath(Pass("P", Object(("b", In("a"))))).Json());
        Assert.Equal("""{"Type":"Pass","Parameters":{"value.$":"States.ArrayLength($.a)"},"OutputPath":"$.value","End":true}""", Definition.OfJsonPath(Pass("P", In("a[]").Count())).Json());
    }

    [Fact]
    public void Pass_that_replaces_a_member_has_a_result_path()
    {
        Assert.Equal("""{"Type":"Pass","Result":5,"ResultPath":"$.a","End":true}""", Definition.OfJsonPath(Pass("P", Input.With(("a", Number(5))))).Json());
        Assert.Equal("""{"Type":"Pass","InputPath":"$.b","ResultPath":"$.a","End":true}""", Definition.OfJsonPath(Pass("P", In("b")) with { Result = Path("a") }).Json());
    }

    [Fact]
    public void Pass_merges_what_a_function_gives_into_the_input() => Assert.Equal(
        """{"value.$":"States.JsonMerge($, States.StringToJson(States.Format('\\{\"a\":{}\\}', States.JsonToString(States.ArrayLength($.b)))), false)"}""",
        Definition.OfJsonPath(Pass("P", In("b[]").Count()) with { Result = Path("a") }).Json("Parameters"));

    [Fact]
    public void Choice_has_a_rule_for_each_arm()
    {
        var choice = Choice("C", "C", Rule(In("paid"), "C"), Rule(In("total").Less(Number(10)), "C"));
        Assert.Equal(
            """{"Type":"Choice","Choices":[{"Variable":"$.paid","BooleanEquals":true,"Next":"C"},{"Variable":"$.total","NumericLessThan":10,"Next":"C"}],"Default":"C"}""",
            Definition.OfJsonPath(choice).Json());
    }

    [Fact]
    public void Choice_with_nothing_but_a_default_gets_a_rule_that_applies() => Assert.Equal(
        """{"Type":"Choice","Choices":[{"Variable":"$","IsPresent":true,"Next":"C"}]}""",
        Definition.OfJsonPath(Choice("C", "C")).Json());

    [Fact]
    public void Wait_has_constants_or_paths()
    {
        Assert.Equal("""{"Type":"Wait","Seconds":5,"End":true}""", Definition.OfJsonPath(Wait("W", new WaitTime.Seconds(5))).Json());
        Assert.Equal("""{"Type":"Wait","SecondsPath":"$.s","End":true}""", Definition.OfJsonPath(Wait("W", new WaitTime.ComputedSeconds(In("s")))).Json());
        Assert.Equal("""{"Type":"Wait","TimestampPath":"$.t","End":true}""", Definition.OfJsonPath(Wait("W", new WaitTime.ComputedTimestamp(In("t")))).Json());
    }

    [Fact]
    public void Succeed_takes_a_part_of_its_input() => Assert.Equal("""{"Type":"Succeed","OutputPath":"$.a"}""", Definition.OfJsonPath(Succeed("S", In("a"))).Json());

    [Fact]
    public void Fail_has_constants_paths_or_calls()
    {
        Assert.Equal("""{"Type":"Fail","Error":"E","CausePath":"$.cause"}""", Definition.OfJsonPath(Fail("F", Text("E"), In("cause"))).Json());
        Assert.Equal("""{"Type":"Fail","ErrorPath":"States.Format('E{}', $.a)"}""", Definition.OfJsonPath(Fail("F", Text("E").Join(In("a")))).Json());
    }

    [Fact]
    public void Variables_are_set_from_what_each_state_gives()
    {
        var assign = new[] { Set("id", Result.Member("id")), Set("one", Number(1)) }.ToEquatableArray();
        Assert.Equal("""{"id.$":"$.Payload.id","one":1}""", Definition.OfJsonPath(Task("T") with { Assign = assign }).Json("Assign"));
        Assert.Equal("""{"id.$":"$.id","one":1}""", Definition.OfJsonPath(Task("T") with { Assign = assign, Result = Path("a") }).Json("Assign"));
        var wait = Wait("W", new WaitTime.Seconds(1)) with { Assign = new[] { Set("x", In("a")), Set("y", Variable("x").Member("b")) }.ToEquatableArray() };
        Assert.Equal("""{"x.$":"$.a","y.$":"$x.b"}""", Definition.OfJsonPath(wait).Json("Assign"));
    }

    [Fact]
    public void Variable_that_gets_a_changed_input_gets_all_of_it()
    {
        var changed = new With(new Reference.Input(), new[] { new MemberValue("n", Number(5)) }.ToEquatableArray());
        Assert.Equal("\"$.n\"", Definition.OfJsonPath(Pass("P", changed)).Json("ResultPath"));
        var kept = Definition.OfJsonPath(Pass("P", changed) with { Assign = new[] { Set("v", changed) }.ToEquatableArray() });
        Assert.False(kept.Has("ResultPath"));
        Assert.Contains("States.JsonMerge($,", kept.Json("Parameters"), StringComparison.Ordinal);
        Assert.Equal("""{"v.$":"$.value"}""", kept.Json("Assign"));
    }

    [Fact]
    public void Variable_that_gets_a_member_gets_it_from_the_input_with_which_it_was_merged()
    {
        var text = Text("x").Join(In("a"));
        var pass = Definition.OfJsonPath(Pass("P", text) with { Result = Path("b", "c d"), Assign = new[] { Set("v", text) }.ToEquatableArray() });
        Assert.Contains("States.JsonMerge(", pass.Json("Parameters"), StringComparison.Ordinal);
        Assert.Equal("""{"v.$":"$.value.b['c d']"}""", pass.Json("Assign"));
    }

    private static ResultShape Output(Expression body) => new ResultShape.Output(Shaping(body));
}
