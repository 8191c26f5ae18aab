using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a state in JSONPath. What JSONPath cannot say is left out, and said.</summary>
internal static class JsonPathStateEmitter
{
    /// <summary>The member in which a value stands for a moment that is neither an object nor a path.</summary>
    public const string Wrapper = "value";

    /// <summary>
    /// The state, the parts of it that JSONPath cannot say, and how its evaluation may fail where the C# throws; of machines inside of it neither.
    /// </summary>
    public static JsonPathResult<JsonObject> Emit(State state, StateNames names, KnownInputs known)
    {
        var scope = new JsonPathScope(known.RootsOf(state));
        var json = Emit(state, names, known, scope);
        scope.CheckFailures();
        return new(json, scope.Outside, scope.Failures);
    }

    /// <summary>Adds the variables that a state sets.</summary>
    public static JsonObject? Assign(EquatableArray<Assignment> assignments, JsonPathScope scope)
    {
        if (assignments.IsEmpty)
        {
            return null;
        }

        var variables = new JsonObject();
        foreach (var assignment in assignments)
        {
            variables.Add(assignment.Variable, ValuePrinter.Print(assignment.Value, scope));
        }

        return variables;
    }

    /// <summary>The reference path of a <c>ResultPath</c>; null, and noted, if a name has no notation.</summary>
    public static JsonNode? ResultPath(EquatableArray<string> path, Expression value, JsonPathScope scope)
    {
        var steps = path.Select(PathText.Step).ToArray();
        var unknown = System.Array.IndexOf(steps, null);
        if (unknown >= 0)
        {
            scope.Report(value, $"the member name '{path[unknown]}'");
            return null;
        }

        return JsonNode.Of("$" + string.Concat(steps));
    }

    private static JsonObject Emit(State state, StateNames names, KnownInputs known, JsonPathScope scope) => state switch
    {
        TaskState task => JsonPathTaskEmitter.Emit(task, names, scope),
        ParallelState parallel => JsonPathParallelEmitter.Emit(parallel, names, known, scope),
        MapState map => JsonPathMapEmitter.Emit(map, names, known, scope),
        PassState pass => JsonPathPassEmitter.Emit(pass, names, scope),
        ChoiceState choice => JsonPathChoiceEmitter.Emit(choice, names, known.RootsOfArms(choice), scope),
        WaitState wait => Wait(wait, names, scope),
        SucceedState succeed => Succeed(succeed, scope),
        FailState fail => Fail(fail, scope),
        _ => throw new NotSupportedException($"{state.GetType().Name} has no ASL."),
    };

    private static JsonObject Wait(WaitState wait, StateNames names, JsonPathScope scope)
    {
        var state = new JsonObject { { "Type", "Wait" }, { "Comment", wait.Comment } };
        switch (wait.Time)
        {
            case WaitTime.Seconds seconds:
                state.Add("Seconds", seconds.Value);
                break;
            case WaitTime.Timestamp timestamp:
                state.Add("Timestamp", timestamp.Value);
                break;
            // What stands at a path may still be no time.
            case WaitTime.ComputedSeconds seconds:
                scope.MayFail(EvaluationFailures.Path, seconds.Value);
                state.Add("SecondsPath", PathPrinter.PrintReference(seconds.Value, "SecondsPath", scope));
                break;
            case WaitTime.ComputedTimestamp timestamp:
                scope.MayFail(EvaluationFailures.Path, timestamp.Value);
                state.Add("TimestampPath", PathPrinter.PrintReference(timestamp.Value, "TimestampPath", scope));
                break;
            default:
                throw new NotSupportedException($"{wait.Time.GetType().Name} has no ASL.");
        }

        state.Add("Assign", Assign(wait.Assign, scope));
        return state.Leading(wait.Transition, names);
    }

    private static JsonObject Succeed(SucceedState succeed, JsonPathScope scope)
    {
        var state = new JsonObject { { "Type", "Succeed" }, { "Comment", succeed.Comment } };
        if (succeed.Value is null or Reference.Input)
        {
            return state;
        }

        if (PathReader.TryRead(succeed.Value, scope.Roots) is { } path)
        {
            state.Add("OutputPath", PathPrinter.Print(succeed.Value, path, scope));
            return state;
        }

        scope.Report(succeed.Value, "a value that a Succeed computes", "compute it in a [Pass(End = true)]", DiagnosticIds.TooMuchForOneState);
        return state;
    }

    private static JsonObject Fail(FailState fail, JsonPathScope scope)
    {
        var state = new JsonObject { { "Type", "Fail" }, { "Comment", fail.Comment } };
        Add(state, "Error", fail.Error, scope);
        Add(state, "Cause", fail.Cause, scope);
        return state;
    }

    private static void Add(JsonObject state, string field, Expression? text, JsonPathScope scope)
    {
        if (text is null or Literal.Null || ValuePrinter.Print(text, scope) is not { } value)
        {
            return;
        }

        state.Add(value.IsEvaluated ? field + "Path" : field, value.Json);
    }
}
