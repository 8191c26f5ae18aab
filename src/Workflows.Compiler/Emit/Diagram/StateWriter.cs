using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>Writes states and the arrows between them. A state that contains machines is a box around theirs.</summary>
internal sealed class StateWriter(StateMachine root, SourceWriter writer)
{
    private readonly Dictionary<string, string> _ids = root.AllStates.Select(static (state, i) => (state.Name, Id: $"s{i + 1}")).ToDictionary(static pair => pair.Name, static pair => pair.Id);

    public string IdOfStart(StateMachine machine) => _ids[new StateNames(machine).Of(machine.StartAt)];

    public void WriteStates(StateMachine machine)
    {
        foreach (var state in machine.States)
        {
            switch (state)
            {
                case ParallelState parallel:
                    WriteBox(parallel, $"{parallel.Name}: at once", parallel.Branches);
                    break;
                case MapState map:
                    WriteBox(map, $"{map.Name}: each item", [map.ItemProcessor]);
                    break;
                default:
                    writer.Line(_ids[state.Name] + Shape(state));
                    break;
            }
        }
    }

    /// <param name="machine">The machine whose transitions the arrows are.</param>
    /// <param name="end">Where arrows go that end the machine; null for none.</param>
    public void WriteEdges(StateMachine machine, string? end)
    {
        var names = new StateNames(machine);
        foreach (var edge in machine.States.SelectMany(Edge.From))
        {
            if ((edge.Target is { } next ? _ids[names.Of(next)] : end) is { } target)
            {
                writer.Line($"{_ids[names.Of(edge.Source)]} {(edge.IsError ? "-.->" : "-->")}{(edge.Label is { } label ? $"|{MermaidText.Quote(label)}|" : "")} {target}");
            }
        }
    }

    /// <summary>A branch with a name has a box of its own.</summary>
    private void WriteBox(State container, string title, IReadOnlyList<InnerMachine> machines)
    {
        Open(_ids[container.Name], title);
        for (var i = 0; i < machines.Count; i++)
        {
            if (container is MapState || machines[i].Scope == container.Name || machines[i].Scope == container.Method.Name)
            {
                WriteInner(machines[i].Machine);
                continue;
            }

            Open($"{_ids[container.Name]}b{i + 1}", machines[i].Scope);
            WriteInner(machines[i].Machine);
            Close();
        }

        Close();
    }

    /// <summary>The start needs an arrow only if others lead back to it; an end is where none leads on.</summary>
    private void WriteInner(StateMachine machine)
    {
        WriteStates(machine);
        if (machine.States.Any(state => state.Targets.Contains(machine.StartAt)))
        {
            writer.Line($"{IdOfStart(machine)}start((\" \")) --> {IdOfStart(machine)}");
        }

        WriteEdges(machine, end: null);
    }

    private void Open(string id, string title)
    {
        writer.Line($"subgraph {id}[{MermaidText.Quote(title)}]");
        writer.Indent();
    }

    private void Close()
    {
        writer.Unindent();
        writer.Line("end");
    }

    /// <summary>Rectangles do work, diamonds ask, hexagons wait, rounded shapes end.</summary>
    private static string Shape(State state) => state switch
    {
        TaskState task => $"[{MermaidText.Quote(CallText.Of(task) is { } called ? $"{state.Name}: {called}" : state.Name)}]",
        PassState => $"[/{MermaidText.Quote(state.Name)}/]",
        ChoiceState => $"{{{MermaidText.Quote(state.Name)}}}",
        WaitState => $"{{{{{MermaidText.Quote(state.Name)}}}}}",
        SucceedState => $"([{MermaidText.Quote(state.Name)}])",
        FailState => $"[[{MermaidText.Quote(state.Name)}]]",
        _ => throw new NotSupportedException($"{state.GetType().Name} has no shape."),
    };
}
