using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Models;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;
using static Workflows.Compiler.Tests.Models.Containers;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Asl;

public sealed class ParallelEmitterTests
{
    private static readonly ParallelState Checks = Parallel("Checks", next: null, Inner(Succeed("Credit")), Inner(Succeed("Stock")));

    [Fact]
    public void Branches_are_machines_that_say_only_where_they_start_and_what_they_have()
    {
        var asl = Definition.Of(Parallel("Checks", next: null, Inner(Pass("Ask", Number(1), "Credit"), Succeed("Credit")), Inner(Succeed("Stock"))));

        Assert.Equal(
            """
            {"Type":"Parallel","Branches":[{"StartAt":"Ask","States":{"Ask":{"Type":"Pass","Output":"{% 1 %}","Next":"Credit"},"Credit":{"Type":"Succeed"}}},{"StartAt":"Stock","States":{"Stock":{"Type":"Succeed"}}}],"End":true}
            """,
            asl.Json());
    }

    [Fact]
    public void Targets_within_a_branch_are_the_branchs_own_states()
    {
        var one = Inner(Pass("Start", value: null, "Last"), Succeed("Last"));
        var other = Inner(Pass("Other", value: null, "Last"), Succeed("Last") with { Name = "Last (Checks)" });

        var asl = Definition.Of(Parallel("Checks", next: null, one, other));

        Assert.Equal("Last", asl.Text("Branches", "0", "States", "Start", "Next"));
        Assert.Equal("Last (Checks)", asl.Text("Branches", "1", "States", "Other", "Next"));
    }

    [Fact]
    public void Arguments_are_what_every_branch_gets()
    {
        Assert.False(Definition.Of(Checks).Has("Arguments"));
        Assert.Equal("""{"id":"{% $states.input.id %}"}""", Definition.Of(Checks with { Arguments = Shaping(Object(("id", In("id")))) }).Json("Arguments"));
        Assert.Equal("{% $states.input.customer %}", Definition.Of(Checks with { Arguments = Shaping(In("customer")) }).Text("Arguments"));
    }

    [Fact]
    public void Combiner_reads_the_input_and_each_branchs_output()
    {
        var combiner = Shaping(Object(("id", In("id")), ("credit", Output(0)), ("stock", Output(1).Member("count"))));

        Assert.Equal(
            """{"id":"{% $states.input.id %}","credit":"{% $states.result[0] %}","stock":"{% $states.result[1].count %}"}""",
            Definition.Of(Checks with { Combiner = combiner }).Json("Output"));
    }

    [Fact]
    public void Result_path_puts_what_the_combiner_makes_into_the_input()
    {
        Assert.Equal(
            "{% $merge([$states.input, {'checks': $states.result[0].isGood and $states.result[1].isGood}]) %}",
            Definition.Of(Checks with { Combiner = Shaping(Output(0).Member("isGood").And(Output(1).Member("isGood"))), Result = Path("checks") }).Text("Output"));
        Assert.Equal("{% $merge([$states.input, {'checks': $states.result}]) %}", Definition.Of(Checks with { Result = Path("checks") }).Text("Output"));
    }

    [Fact]
    public void Discarded_result_gives_on_the_input()
    {
        Assert.Equal("{% $states.input %}", Definition.Of(Checks with { Result = new ResultShape.Input() }).Text("Output"));
    }

    [Fact]
    public void Errors_and_variables_are_those_of_any_work()
    {
        var asl = Definition.Of(Checks with
        {
            Assign = new[] { Set("outcomes", Containers.Result) }.ToEquatableArray(),
            Retry = new[] { new Retrier(new[] { "States.ALL" }.ToEquatableArray()) { MaxAttempts = 2 } }.ToEquatableArray(),
            Catch = new[] { new Catcher(new[] { "Refused" }.ToEquatableArray(), "Checks") { Output = Path("error") } }.ToEquatableArray(),
        });

        Assert.Equal("""{"outcomes":"{% $states.result %}"}""", asl.Json("Assign"));
        Assert.Equal("""[{"ErrorEquals":["States.ALL"],"MaxAttempts":2}]""", asl.Json("Retry"));
        Assert.Equal(
            """[{"ErrorEquals":["Refused"],"Output":"{% $merge([$states.input, {'error': $states.errorOutput}]) %}","Next":"Checks"}]""",
            asl.Json("Catch"));
    }

    [Fact]
    public void Branch_does_not_ask_for_what_is_known_of_the_parallels_input()
    {
        Assert.Equal("{% $states.input.payment.id %}", IdWithin(Known(), "Branches", "0", "States", "Read", "Output"));
        Assert.StartsWith("{% $states.input.payment != null ?", IdWithin(Known() with { Arguments = Shaping(In("order")) }, "Branches", "0", "States", "Read", "Output"), StringComparison.Ordinal);
        Assert.Equal(
            "{% $states.input.payment.id %}",
            IdWithin(Known() with { Arguments = Shaping(Object(("payment", In("payment")))) }, "Branches", "0", "States", "Read", "Output"));
    }

    private static ParallelState Known() => Parallel("Both", next: null, Inner(Succeed("Read", Guarded())));

    private static string? IdWithin(ParallelState state, params string[] path) =>
        Definition.Of(Workflow(Choice("First", "None", Rule(In("payment?").IsNotNull(), "Both")), state, Succeed("None"))).Text(["States", "Both", .. path]);

    private static Conditional Guarded() => new(In("payment?").IsNull(), new Failure("null"), In("payment.id"));
}
