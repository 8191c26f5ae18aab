using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>An arrow between two states by their methods' names; no target means the end.</summary>
internal sealed record Edge(string Source, string? Target)
{
    public string? Label { get; init; }

    /// <summary>Whether it is taken when the source fails.</summary>
    public bool IsError { get; init; }

    /// <summary>The arrows that lead from a state, in the order the definition tests them.</summary>
    public static IEnumerable<Edge> From(State state) => state switch
    {
        ChoiceState choice => choice.Choices
            .Select(rule => new Edge(choice.Method.Name, rule.Arm.Next) { Label = ConditionText.Of(rule.Condition) })
            .Concat(choice.Default is { } last ? [new Edge(choice.Method.Name, last.Next) { Label = choice.Choices.IsEmpty ? null : "otherwise" }] : []),
        WorkState work => work.Catch
            .Select(catcher => new Edge(work.Method.Name, catcher.Next) { Label = string.Join(", ", catcher.ErrorEquals), IsError = true })
            .Prepend(new Edge(work.Method.Name, work.Transition.Next)),
        PassState pass => [new Edge(pass.Method.Name, pass.Transition.Next)],
        WaitState wait => [new Edge(wait.Method.Name, wait.Transition.Next)],
        SucceedState or FailState => [new Edge(state.Method.Name, null)],
        _ => throw new NotSupportedException($"{state.GetType().Name} has no edges."),
    };
}
