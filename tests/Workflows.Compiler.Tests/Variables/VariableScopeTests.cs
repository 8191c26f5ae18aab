using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Variables;
using static Workflows.Compiler.Tests.Models.Sketch;

namespace Workflows.Compiler.Tests.Variables;

/// <summary>Variables of machines inside of states: they see what is around them, hide nothing of it, and keep their own to themselves.</summary>
public sealed class VariableScopeTests
{
    private static readonly TypeReference Text = new("string", "string", IsValueType: false, IsNullable: false);

    [Fact]
    public void An_inner_machine_reads_what_is_set_before_the_state_around_it() =>
        Assert.Empty(Find(Setting("Start", "x", "Outer"), Around("Outer", null, Machine(Reading("In", "x")))));

    [Fact]
    public void An_inner_machine_does_not_read_what_the_state_around_it_sets() => Assert.Equal(
        ["WFL2008 In x: is not assigned on the path Start > Outer. Assign it there too, or in a state before."],
        Find(
            Setting("Start", "y", "Outer"),
            Around("Outer", "Done", Machine(Reading("In", "x"))) with { Assign = new[] { Set("x", new Literal.Null()) with { Type = Text } }.ToEquatableArray() },
            Reading("Done", "x", "y")));

    [Fact]
    public void Only_on_some_paths_is_not_enough_for_an_inner_machine_either()
    {
        var route = Choice("Start", "Set", new ChoiceRule(new Literal.Boolean(true), Arm("Outer")));
        Assert.Equal(
            ["WFL2008 In x: is not assigned on the path Start > Outer. Assign it there too, or in a state before."],
            Find(route, Setting("Set", "x", "Outer"), Around("Outer", null, Machine(Reading("In", "x")))));
    }

    [Fact]
    public void What_an_inner_machine_sets_nobody_around_it_reads() => Assert.Equal(
        ["WFL2008 Done x: no state assigns. Assign it with [Assign].", "WFL2011 x: is never read. Read it with [Variable], or do not assign it."],
        Find(Around("Start", "Done", Machine(Setting("In", "x", null))), Reading("Done", "x")));

    [Fact]
    public void Machines_side_by_side_may_use_one_name() => Assert.Empty(
        Find(Around("Start", null, Machine(Setting("A", "x", "B"), Reading("B", "x")), Machine(Setting("C", "x", "D"), Reading("D", "x")))));

    [Fact]
    public void No_machine_reads_what_another_beside_it_sets() => Assert.Equal(
        ["WFL2008 C x: no state assigns. Assign it with [Assign].", "WFL2011 x: is never read. Read it with [Variable], or do not assign it."],
        Find(Around("Start", null, Machine(Setting("A", "x", null)), Machine(Reading("C", "x")))));

    [Fact]
    public void An_inner_machine_hides_nothing() => Assert.Equal(
        ["WFL2012 'x': a machine around this one sets a variable of that name, which it would hide; choose another name"],
        Find(
            Around("Start", "Later", Machine(Setting("A", "x", "B"), Reading("B", "x"))),
            Setting("Later", "x", "Done"),
            Reading("Done", "x")));

    [Fact]
    public void Nor_what_is_two_machines_around_it() => Assert.Equal(
        ["WFL2012 'x': a machine around this one sets a variable of that name, which it would hide; choose another name"],
        Find(
            Setting("Start", "x", "Outer"),
            Around("Outer", "Done", Machine(Around("Middle", null, Machine(Setting("A", "x", "B"), Reading("B", "x"))))),
            Reading("Done", "x")));

    [Fact]
    public void Reads_two_machines_inside_need_it_set_around_both() => Assert.Equal(
        ["WFL2008 In x: nothing has assigned when the workflow starts with 'Outer'. Assign it in a state before."],
        Find(
            Around("Outer", "Set", Machine(Around("Middle", null, Machine(Reading("In", "x"))))),
            Setting("Set", "x", "Done"),
            Reading("Done", "x")));

    [Fact]
    public void A_path_inside_is_told_by_its_own_states()
    {
        var route = Choice("A", "B", new ChoiceRule(new Literal.Boolean(true), Arm("C")));
        Assert.Equal(
            ["WFL2008 C x: is not assigned on the path A > C. Assign it there too, or in a state before."],
            Find(Around("Start", null, Machine(route, Setting("B", "x", "C"), Reading("C", "x")))));
    }

    private static string[] Find(params State[] states)
    {
        var machine = Machine(states);
        var flow = VariableFlow.Of(machine);
        return [.. UnassignedVariable.Find(flow)
            .Concat(VariableMismatch.Find(flow))
            .Concat(HiddenVariable.Find(flow))
            .Concat(UnreadVariable.Find(flow))
            .Select(static finding => $"{finding.Id} {string.Join(" ", finding.Arguments.Take(finding.Arguments.Count - 1))}{(finding.Arguments.Count > 1 ? ": " : "")}{finding.Arguments[^1]}")];
    }

    private static StateMachine Machine(params State[] states) => new(states[0].Method.Name, states.ToEquatableArray());

    private static Container Around(string name, string? next, params StateMachine[] machines) =>
        new() { Name = name, Method = Method(name), Input = null, Next = next, Inner = machines.ToEquatableArray() };

    private static PassState Setting(string name, string variable, string? next) =>
        Pass(name, new Literal.Null(), next) with { Assign = new[] { Set(variable, new Literal.Null()) with { Type = Text } }.ToEquatableArray() };

    private static SucceedState Reading(string name, params string[] variables) => Succeed(name) with
    {
        Method = new(name, variables.Select(static variable => new Parameter(variable, ParameterKind.Variable, "string") { Variable = variable, Type = Text }).ToEquatableArray()),
    };
}
