using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>
/// Tasks whose code could change data that others go on with: what follows the state, another try, a handler of its errors, who reads the same variable or the
/// execution's input. In AWS a function has a copy. With <c>CopyInputs</c> it has one here too; without, each type is told once.
/// </summary>
internal sealed class SharedInputs
{
    /// <summary>Why a task inside of a Parallel or Map must not change its input.</summary>
    public const string SharedInside = "may share it with other branches or items";

    private readonly WorkflowReading _reading;
    private readonly bool _copiesInputs;
    private readonly bool _keepsChangeable;
    private readonly HashSet<string> _told = [];
    private readonly HashSet<string> _inner;

    private SharedInputs(WorkflowReading reading, IReadOnlyList<StateReading> readings, EquatableArray<State> states)
    {
        _inner = InnerStates(readings, states);
        _reading = reading;
        _copiesInputs = reading.CopiesInputs;
        _keepsChangeable = reading.KeptTypes.Any(type => MutablePart.Of(type, reading.Json, countsArrays: reading.CopiesInputs) is not null);
    }

    public static EquatableArray<State> Apply(WorkflowReading reading, IReadOnlyList<StateReading> readings, EquatableArray<State> states)
    {
        var inputs = new SharedInputs(reading, readings, states);
        return states.Zip(readings, (state, own) => state switch
        {
            TaskState { IsCode: true } task => inputs.Apply(own, task),
            // A worker gets the JSON of its input in any case.
            TaskState { Request: not null, Work: not TaskWork.Activity } task when inputs.IsCopied(own) => task with { CopiesRequest = true },
            _ => state,
        }).ToEquatableArray();
    }

    private TaskState Apply(StateReading own, TaskState task)
    {
        if (own.InputParameter is { } input && WhySeen(task) is { } why && IsChangeable(own, input, why))
        {
            task = task with { Work = ((TaskWork.Code)task.Work) with { CopiesInput = true } };
        }

        return IsFollowed(task) ? task with { Method = task.Method with { Parameters = KeptOf(own, task.Method) } } : task;
    }

    private bool IsCopied(StateReading own) =>
        _copiesInputs && MethodReader.ResultType(own.Symbol, out _) is { } request && MutablePart.Of(request, _reading.Json, countsArrays: true) is not null;

    /// <summary>The parameters, of which those get copies that read what is kept over many states.</summary>
    private EquatableArray<Parameter> KeptOf(StateReading own, Method method) => method.Parameters
        .Zip(own.Symbol.Parameters, (parameter, symbol) => parameter.Type is not null && IsChangeable(own, symbol, WhyKept(parameter)) ? parameter with { IsCopied = true } : parameter)
        .ToEquatableArray();

    /// <summary>Whether the method is to get a copy. If not, tells of what its code can change.</summary>
    private bool IsChangeable(StateReading own, IParameterSymbol parameter, string why)
    {
        if (_copiesInputs)
        {
            return MutablePart.Of(parameter.Type, _reading.Json, countsArrays: true) is not null;
        }

        if (MutablePart.Of(parameter.Type, _reading.Json) is { } part && _told.Add(TypeReferences.FullName(TypeReferences.WithoutNull(parameter.Type))))
        {
            own.Find(
                DiagnosticIds.MutableData, Places.Type(parameter, _reading.CancellationToken),
                own.Symbol.Name, TypeReferences.DisplayName(parameter.Type), part.Path, why, Remedy(part));
        }

        return false;
    }

    /// <summary>Who sees the task's input after its code has run; null if nobody does.</summary>
    private string? WhySeen(TaskState task) => task switch
    {
        _ when SeesInput(task.Result) => "gives it on",
        _ when SeeInput(task.Assign) => "sets variables from it",
        _ when task.Retry.Any(static retrier => retrier.Anchor is not null) => "may be tried again with it",
        _ when task.Catch.Any(static catcher => SeesInput(catcher.Output) || SeeInput(catcher.Assign)) => "hands it to a handler of its errors",
        _ when _inner.Contains(task.Method.Name) => SharedInside,
        _ when _keepsChangeable && IsFollowed(task) => "may share it with a variable or the execution's input",
        _ => null,
    };

    /// <summary>The states inside of Parallels and Maps, which run beside others that may have got the same data.</summary>
    private static HashSet<string> InnerStates(IReadOnlyList<StateReading> readings, EquatableArray<State> states)
    {
        var targets = states.ToDictionary(static state => state.Method.Name, static state => state.Targets);
        var inner = new HashSet<string>();
        var work = new Queue<string>(readings.SelectMany(static state => state.Branches).Select(static branch => branch.StartAt));
        while (work.Count > 0)
        {
            if (work.Dequeue() is var method && targets.TryGetValue(method, out var next) && inner.Add(method))
            {
                foreach (var target in next)
                {
                    work.Enqueue(target);
                }
            }
        }

        return inner;
    }

    private static string WhyKept(Parameter parameter) =>
        parameter.Kind is ParameterKind.Variable ? $"shares it with all that read the variable '{parameter.Variable}'" : "shares it with all that read the execution's input";

    /// <summary>Whether code runs after the task's that could see what it has changed.</summary>
    private static bool IsFollowed(TaskState task) => task.Targets.Any() || task.Retry.Any(static retrier => retrier.Anchor is not null);

    private static bool SeesInput(ResultShape shape) => shape switch
    {
        ResultShape.Input or ResultShape.Path => true,
        ResultShape.Output output => Reads(output.Shaping.Method),
        _ => false,
    };

    private static bool SeeInput(IEnumerable<Assignment> assign) => assign.MethodsOf().Any(Reads);

    private static bool Reads(Method method) => method.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Input);

    /// <summary>How a type is changed that a task could change.</summary>
    public static string Remedy(MutablePart part)
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
