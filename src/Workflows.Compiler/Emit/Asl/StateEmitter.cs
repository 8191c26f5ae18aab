using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a state.</summary>
internal static class StateEmitter
{
    public static JsonObject Emit(State state, StateNames names, KnownInputs known) => Emit(state, names, known, known.At(state));

    private static JsonObject Emit(State state, StateNames names, KnownInputs known, Given given) => state switch
    {
        TaskState task => TaskEmitter.Emit(task, names, given),
        ParallelState parallel => ParallelEmitter.Emit(parallel, names, known),
        MapState map => MapEmitter.Emit(map, names, known),
        PassState pass => Pass(pass, names, given),
        ChoiceState choice => ChoiceEmitter.Emit(choice, names, known),
        WaitState wait => Wait(wait, names, given),
        SucceedState succeed => new() { { "Type", "Succeed" }, { "Comment", succeed.Comment }, { "Output", Output(succeed.Value, given) } },
        FailState fail => Fail(fail, given),
        _ => throw new NotSupportedException($"{state.GetType().Name} has no ASL."),
    };

    /// <summary>Null, for no <c>Output</c>, if the state gives on its input.</summary>
    public static JsonNode? Output(Expression? value, Given? given = null) => value is null or Reference.Input ? null : Template.Output(value, given);

    /// <summary>What a state gives on whose result is <paramref name="result"/>.</summary>
    public static Expression Shaped(ResultShape shape, Expression result) => shape switch
    {
        ResultShape.Result => result,
        ResultShape.Input => new Reference.Input(),
        ResultShape.Path path => Replaced(new Reference.Input(), path.Members.Select(static member => member.JsonName).ToEquatableArray(), 0, result),
        ResultShape.Output output => output.Shaping.Body,
        _ => throw new NotSupportedException($"{shape.GetType().Name} has no ASL."),
    };

    /// <summary>The variables; null, for no <c>Assign</c>, if none is set.</summary>
    public static JsonObject? Assign(EquatableArray<Assignment> assignments, Given? given = null)
    {
        if (assignments.IsEmpty)
        {
            return null;
        }

        var variables = new JsonObject();
        foreach (var assignment in assignments)
        {
            variables.Add(assignment.Variable, Template.Of(assignment.Value, given));
        }

        return variables;
    }

    /// <summary>Adds <c>Next</c> or <c>End</c>, which conclude a state.</summary>
    public static JsonObject Leading(this JsonObject state, Transition transition, StateNames names)
    {
        state.Add("Next", transition.Next is { } next ? names.Of(next) : null);
        state.Add("End", transition.IsEnd ? JsonNode.Of(true) : null);
        return state;
    }

    private static JsonObject Pass(PassState pass, StateNames names, Given given) => new JsonObject
    {
        { "Type", "Pass" },
        { "Comment", pass.Comment },
        { "Output", pass.Value is { } value ? Output(Shaped(pass.Result, value), given) : null },
        { "Assign", Assign(pass.Assign, given) },
    }.Leading(pass.Transition, names);

    private static JsonObject Wait(WaitState wait, StateNames names, Given given) => new JsonObject
    {
        { "Type", "Wait" },
        { "Comment", wait.Comment },
        { wait.Time is WaitTime.Seconds or WaitTime.ComputedSeconds ? "Seconds" : "Timestamp", Time(wait.Time, given) },
        { "Assign", Assign(wait.Assign, given) },
    }.Leading(wait.Transition, names);

    private static JsonNode Time(WaitTime time, Given given) => time switch
    {
        WaitTime.Seconds seconds => JsonNode.Of(seconds.Value),
        WaitTime.Timestamp timestamp => JsonNode.Of(timestamp.Value),
        WaitTime.ComputedSeconds seconds => Template.Of(seconds.Value, given),
        WaitTime.ComputedTimestamp timestamp => Template.Of(timestamp.Value, given),
        _ => throw new NotSupportedException($"{time.GetType().Name} has no ASL."),
    };

    private static JsonObject Fail(FailState fail, Given given) => new()
    {
        { "Type", "Fail" },
        { "Comment", fail.Comment },
        { "Error", Text(fail.Error, given) },
        { "Cause", Text(fail.Cause, given) },
    };

    private static JsonNode? Text(Expression? text, Given given) => text is null or Literal.Null ? null : Template.Of(text, given);

    /// <summary>An object with what is at a path of names in it replaced, from a depth on.</summary>
    public static With Replaced(Expression target, EquatableArray<string> path, int depth, Expression value)
    {
        var name = path[depth];
        var replacement = depth == path.Count - 1 ? value : Replaced(new MemberAccess(target, name), path, depth + 1, value);
        return new(target, new[] { new MemberValue(name, replacement) }.ToEquatableArray());
    }
}
