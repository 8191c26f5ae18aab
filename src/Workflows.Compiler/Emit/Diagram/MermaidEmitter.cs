using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>Writes a workflow as a Mermaid flowchart; Mermaid's state diagrams cannot show a Choice's name.</summary>
internal static class MermaidEmitter
{
    private const string Start = "start";
    private const string End = "finish";

    public static string Emit(Workflow workflow)
    {
        var machine = workflow.Machine;
        var ids = machine.States.Select((state, i) => (state.Method.Name, Id: $"s{i + 1}")).ToDictionary(pair => pair.Name, pair => pair.Id);
        var writer = new SourceWriter();
        writer.Line("flowchart TD");
        writer.Indent();
        writer.Line($"{Start}(((Start)))");
        foreach (var state in machine.States)
        {
            writer.Line(ids[state.Method.Name] + Shape(state));
        }

        if (machine.States.Any(state => state.IsTerminal))
        {
            writer.Line($"{End}(((End)))");
        }

        writer.Line($"{Start} --> {ids[machine.StartAt]}");
        foreach (var edge in machine.States.SelectMany(Edges))
        {
            var target = edge.Target is { } next ? ids[next] : End;
            writer.Line($"{ids[edge.Source]} {(edge.IsError ? "-.->" : "-->")}{Label(edge.Label)} {target}");
        }

        return writer.ToString();
    }

    /// <summary>Rectangles do work, diamonds ask, hexagons wait, rounded shapes end.</summary>
    private static string Shape(State state) => state switch
    {
        TaskState => $"[{MermaidText.Quote(state.Name)}]",
        PassState => $"[/{MermaidText.Quote(state.Name)}/]",
        ChoiceState => $"{{{MermaidText.Quote(state.Name)}}}",
        WaitState => $"{{{{{MermaidText.Quote(state.Name)}}}}}",
        SucceedState => $"([{MermaidText.Quote(state.Name)}])",
        FailState => $"[[{MermaidText.Quote(state.Name)}]]",
        _ => throw new NotSupportedException($"{state.GetType().Name} has no shape."),
    };

    private static IEnumerable<Edge> Edges(State state) => state switch
    {
        ChoiceState choice => choice.Choices
            .Select(rule => new Edge(choice.Method.Name, rule.Arm.Next) { Label = ConditionText.Of(rule.Condition) })
            .Concat(choice.Default is { } last ? [new Edge(choice.Method.Name, last.Next) { Label = choice.Choices.IsEmpty ? null : "otherwise" }] : []),
        WorkState task => task.Catch
            .Select(catcher => new Edge(task.Method.Name, catcher.Next) { Label = string.Join(", ", catcher.ErrorEquals), IsError = true })
            .Prepend(new Edge(task.Method.Name, task.Transition.Next)),
        PassState pass => [new Edge(pass.Method.Name, pass.Transition.Next)],
        WaitState wait => [new Edge(wait.Method.Name, wait.Transition.Next)],
        SucceedState or FailState => [new Edge(state.Method.Name, null)],
        _ => throw new NotSupportedException($"{state.GetType().Name} has no edges."),
    };

    private static string Label(string? label) => label is null ? "" : $"|{MermaidText.Quote(label)}|";
}
