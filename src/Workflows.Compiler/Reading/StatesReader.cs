using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading;

/// <summary>Reads the states of a workflow. A state whose name is taken, or which nobody can call, is told and left out.</summary>
internal sealed class StatesReader(WorkflowReading reading)
{
    private readonly HashSet<string> _methods = [];
    private readonly HashSet<string> _names = [];
    private readonly HashSet<string> _functions = [];

    public IReadOnlyList<(State State, StateReading Reading)> Read()
    {
        var states = new List<(State, StateReading)>();
        foreach (var (method, attributes) in StateMethods.Of(reading.Type, reading.CancellationToken))
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            if (Read(method, attributes) is { } state)
            {
                states.Add(state);
            }
            else
            {
                reading.IsWhole = false;
            }
        }

        IneffectiveAttributes.Find(reading, hasTasks: states.Any(static state => state.Item1 is TaskState));
        return states;
    }

    private (State State, StateReading Reading)? Read(IMethodSymbol method, AttributeReading[] attributes)
    {
        var attribute = attributes[0];
        var state = new StateReading(reading, method, attribute);
        if (method.MethodKind is not MethodKind.Ordinary)
        {
            SignatureRules.Unsupported(state, "is no ordinary method", "a state is a method with a name of its own");
            return null;
        }

        // An overload shares its name too: one message is enough.
        if (!_methods.Add(method.Name))
        {
            state.Find(DiagnosticIds.DuplicateState, state.Location, state.Name);
            return null;
        }

        CheckName(state);
        if (attributes.Length > 1)
        {
            var second = attributes.FirstOrDefault(candidate => candidate.IsCarried) ?? attributes[1];
            state.Find(DiagnosticIds.ConflictingAttributes, second.Use, method.Name, $"exactly one state attribute{(second.IsCarried ? ", and a policy carries one too" : "")}");
        }

        if (method.DeclaringSyntaxReferences.IsEmpty && attribute.FullName != KnownNames.Task && !method.ReturnsVoid)
        {
            SignatureRules.Unsupported(state, "is declared in another assembly, where its body cannot be read", "move it into this one");
        }

        state.Anchor(AnchorPart.Name, state.Location);
        state.Anchor(AnchorPart.Attribute, attribute.Location);
        var read = StateReader.Read(state);

        // Two states never invoke one function, whatever a placeholder's letters and digits make of their methods' names.
        if (!_names.Add(read.Name) || (read is TaskState { Work: TaskWork.Code code } && !_functions.Add(code.Placeholder)))
        {
            state.Find(DiagnosticIds.DuplicateState, attribute.Has("Name") ? attribute.LocationOf("Name") : state.Location, state.Name);
        }

        return (read, state);
    }

    private static void CheckName(StateReading state)
    {
        if (state.Name.Length is 0 or > 80 || state.Name.Any(char.IsControl))
        {
            state.Find(DiagnosticIds.InvalidStateName, state.Attribute.Has("Name") ? state.Attribute.LocationOf("Name") : state.Location, state.Name);
        }
    }
}
