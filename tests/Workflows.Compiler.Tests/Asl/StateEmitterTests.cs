using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

public sealed class StateEmitterTests
{
    [Fact]
    public void Pass_without_a_value_or_with_its_input_has_no_output()
    {
        Assert.False(Definition.Of(Pass("P", value: null)).Has("Output"));
        Assert.False(Definition.Of(Pass("P", Input)).Has("Output"));
        Assert.False(Definition.Of(Pass("P", Number(1)) with { Result = new ResultShape.Input() }).Has("Output"));
    }

    [Fact]
    public void Pass_with_a_result_path_puts_its_value_into_the_input()
    {
        var pass = Pass("P", In("a").Plus(Number(1))) with { Result = Path("sum") };

        Assert.Equal("{% $merge([$states.input, {'sum': $states.input.a + 1}]) %}", Definition.Of(pass).Text("Output"));
    }

    [Fact]
    public void Choice_writes_each_arms_value_and_the_defaults_at_the_state()
    {
        var choice = Choice("C", otherwise: null, Rule(In("a").Less(Number(0)), "C", Object(("a", Number(0)))), Rule(In("flag"), "C", Input)) with
        {
            Default = Arm("C", In("b?")),
        };

        var asl = Definition.Of(choice);

        Assert.Equal(
            """
            [{"Condition":"{% $states.input.a < 0 %}","Output":{"a":0},"Next":"C"},{"Condition":"{% $states.input.flag %}","Next":"C"}]
            """,
            asl.Json("Choices"));
        Assert.Equal("C", asl.Text("Default"));
        Assert.Equal("{% $exists($states.input.b) ? $states.input.b : null %}", asl.Text("Output"));
    }

    [Fact]
    public void Choice_writes_what_every_arm_sets_and_what_one_does_at_its_rule()
    {
        var choice = Choice("C", otherwise: null, Rule(In("a"), "C"), Rule(In("b"), "C")) with
        {
            Assign = new[] { Set("every", Input) }.ToEquatableArray(),
            Default = Arm("C") with { Assign = new[] { Set("last", Number(2)) }.ToEquatableArray() },
        };
        var first = choice.Choices[0] with { Arm = choice.Choices[0].Arm with { Assign = new[] { Set("first", Number(1)) }.ToEquatableArray() } };

        var asl = Definition.Of(choice with { Choices = new[] { first, choice.Choices[1] }.ToEquatableArray() });

        Assert.Equal(
            """
            [{"Condition":"{% $states.input.a %}","Assign":{"every":"{% $states.input %}","first":1},"Next":"C"},{"Condition":"{% $states.input.b %}","Assign":{"every":"{% $states.input %}"},"Next":"C"}]
            """,
            asl.Json("Choices"));
        Assert.Equal("""{"every":"{% $states.input %}","last":2}""", asl.Json("Assign"));
    }

    [Fact]
    public void Choice_without_a_default_arm_has_no_default()
    {
        var asl = Definition.Of(Choice("C", otherwise: null, Rule(In("flag"), "C")));

        Assert.False(asl.Has("Default"));
        Assert.False(asl.Has("Output"));
    }

    [Fact]
    public void Choice_with_nothing_but_a_default_gets_the_rule_that_ASL_asks_for()
    {
        var asl = Definition.Of(Choice("C", "C"));

        Assert.Equal("""[{"Condition":"{% true %}","Next":"C"}]""", asl.Json("Choices"));
        Assert.False(asl.Has("Default"));
    }

    [Fact]
    public void Wait_writes_constants_and_expressions()
    {
        Assert.Equal("30", Definition.Of(Wait("W", new WaitTime.Seconds(30))).Json("Seconds"));
        Assert.Equal("{% $states.input.s %}", Definition.Of(Wait("W", new WaitTime.ComputedSeconds(In("s")))).Text("Seconds"));
        Assert.Equal("2030-01-01T00:00:00Z", Definition.Of(Wait("W", new WaitTime.Timestamp("2030-01-01T00:00:00Z", 0))).Text("Timestamp"));
        Assert.Equal("{% $states.input.at %}", Definition.Of(Wait("W", new WaitTime.ComputedTimestamp(In("at")))).Text("Timestamp"));
    }

    [Fact]
    public void Succeed_gives_on_its_input_or_a_value()
    {
        Assert.False(Definition.Of(Succeed("S")).Has("Output"));
        Assert.Equal("{\"n\":\"{% $states.input.n %}\"}", Definition.Of(Succeed("S", Object(("n", In("n"))))).Json("Output"));
    }

    [Fact]
    public void Output_that_is_no_object_is_an_expression_even_if_it_is_constant()
    {
        Assert.Equal("{% null %}", Definition.Of(Succeed("S", Null)).Text("Output"));
        Assert.Equal("{% 'done' %}", Definition.Of(Succeed("S", Text("done"))).Text("Output"));
        Assert.Equal("{% [1, $states.input.n] %}", Definition.Of(Pass("S", Array(Number(1), In("n")))).Text("Output"));
    }

    [Fact]
    public void Fail_writes_what_it_has()
    {
        var asl = Definition.Of(Fail("F", Text("Shop.Refused"), Text("No ").Join(In("name"))));
        var bare = Definition.Of(Fail("F", Text("Shop.Refused"), new Literal.Null()));

        Assert.Equal("Shop.Refused", asl.Text("Error"));
        Assert.Equal("{% 'No ' & $states.input.name %}", asl.Text("Cause"));
        Assert.False(bare.Has("Cause"));
    }
}
