using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Tests.Models;

/// <summary>Sketches states with machines inside of them.</summary>
internal static class Containers
{
    /// <summary>The result of a Parallel or Map before it is shaped.</summary>
    public static Reference.Result Result { get; } = new(Member: null) { Shape = JsonShape.Array };

    /// <summary>A machine that starts at the first state and is called after it.</summary>
    public static InnerMachine Inner(params State[] states) =>
        new(new StateMachine(states[0].Method.Name, states.ToEquatableArray()), Input: null, Output: null) { Scope = states[0].Name };

    /// <summary>A Parallel that gives on the array of its branches' outputs and ends without <paramref name="next"/>.</summary>
    public static ParallelState Parallel(string name, string? next = null, params InnerMachine[] branches) => new()
    {
        Name = name,
        Method = Sketch.Method(name),
        Input = null,
        Transition = new(next),
        Result = new ResultShape.Result(),
        Outputs = null,
        Branches = branches.ToEquatableArray(),
    };

    /// <summary>An inline Map over its input, whose processor has the states.</summary>
    public static MapState Map(string name, string? next = null, params State[] processor) => new()
    {
        Name = name,
        Method = Sketch.Method(name),
        Input = null,
        Transition = new(next),
        Result = new ResultShape.Result(),
        Outputs = null,
        ItemType = null,
        Items = new ItemsSource.Input(),
        ItemProcessor = Inner(processor) with { Scope = name },
    };

    public static ItemsSource Items(Expression items) => new ItemsSource.Computed(Sketch.Shaping(items));

    public static Amount Amount(Expression value) => new Amount.Computed(Sketch.Shaping(value));

    public static Amount Member(string name) => new Amount.Member(new PathMember(name, name));

    public static Expression Output(int branch) => Reference.BranchOutput(branch) with { Shape = JsonShape.Single };
}
