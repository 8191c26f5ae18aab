using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>
/// Tasks whose code could change data that others go on with: what follows the state, another try, a handler of its errors. In AWS a function has a copy. With
/// <c>CopyInputs</c> it has one here too; without, each type is told once.
/// </summary>
internal static class SharedInputs
{
    public static EquatableArray<State> Apply(WorkflowReading reading, IReadOnlyList<StateReading> readings, EquatableArray<State> states, bool copiesInputs)
    {
        var told = new HashSet<string>();
        return states.Zip(readings, (state, own) => state is TaskState task ? Apply(reading, own, task, copiesInputs, told) : state).ToEquatableArray();
    }

    private static State Apply(WorkflowReading reading, StateReading own, TaskState task, bool copiesInputs, HashSet<string> told)
    {
        if (WhySeen(task) is not { } why || own.InputParameter is not { } parameter)
        {
            return task;
        }

        if (copiesInputs)
        {
            return MutablePart.Of(parameter.Type, reading.Json, countsArrays: true) is null ? task : task with { CopiesInput = true };
        }

        if (MutablePart.Of(parameter.Type, reading.Json) is { } part && told.Add(TypeReferences.FullName(TypeReferences.WithoutNull(parameter.Type))))
        {
            own.Find(
                DiagnosticIds.MutableData, Places.Type(parameter, reading.CancellationToken),
                own.Symbol.Name, TypeReferences.DisplayName(parameter.Type), part.Path, why, Remedy(part));
        }

        return task;
    }

    /// <summary>Who sees the task's input after its code has run; null if nobody does.</summary>
    private static string? WhySeen(TaskState task) => task switch
    {
        _ when SeesInput(task.Result) => "gives it on",
        _ when task.Retry.Any(static retrier => retrier.Anchor is not null) => "may be tried again with it",
        _ when task.Catch.Any(static catcher => SeesInput(catcher.Output)) => "hands it to a handler of its errors",
        _ => null,
    };

    private static bool SeesInput(ResultShape shape) => shape switch
    {
        ResultShape.Input or ResultShape.Path => true,
        ResultShape.Output output => output.Shaping.Method.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Input),
        _ => false,
    };

    private static string Remedy(MutablePart part)
    {
        const string Copy = "set CopyInputs = true at [Workflow]";
        return part.Member switch
        {
            null when part.Path.IndexOf('.') < 0 && !part.Path.EndsWith("[]", StringComparison.Ordinal) => $"take '{MutableCollections.ReadOnly(part.Type)}', or {Copy}",
            null => $"declare it as '{MutableCollections.ReadOnly(part.Type)}', or {Copy}",
            IFieldSymbol => $"make it a property with 'init', or {Copy}",
            { Locations: [{ IsInSource: true }, ..] } => $"declare it with 'init' instead of 'set', or {Copy}",
            _ => Copy,
        };
    }
}
