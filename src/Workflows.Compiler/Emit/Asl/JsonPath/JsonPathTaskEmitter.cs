using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Task in JSONPath: the invocation of a Lambda function.</summary>
/// <remarks>
/// The integration for Lambda wraps a <c>Payload</c> around the result, which <c>OutputPath</c> and <c>ResultSelector</c> take away, but not in
/// front of a <c>ResultPath</c>. There the function itself is the resource: its result is what it returns.
/// </remarks>
internal static class JsonPathTaskEmitter
{
    private const string Payload = "$.Payload";

    public static JsonObject Emit(TaskState task, StateNames names, JsonPathScope scope)
    {
        var placement = ResultPlacement.Of(task.Result, new Reference.Result());
        var isDirect = IsDirect(task);
        var state = new JsonObject { { "Type", "Task" }, { "Comment", task.Comment }, { "Resource", isDirect ? Function(task) : TaskEmitter.LambdaInvoke } };
        JsonPathPayloadEmitter.Add(state, task, isDirect, scope);
        var result = AddResult(state, placement, isDirect, scope);
        state.Add("Assign", JsonPathStateEmitter.Assign(task.Assign, scope.With(new JsonPathRoots(Result: result))));
        AddTimeout(state, task.Timeout, scope);
        state.Add("Retry", WorkEmitter.Retriers(task));
        state.Add("Catch", task.Catch.IsEmpty ? null : new JsonArray(task.Catch.Select(catcher => Catcher(catcher, names, scope)).ToList()));
        return state.Leading(task.Transition, names);
    }

    /// <summary>Whether the function itself is the resource, whose substitution then has to be an ARN.</summary>
    public static bool IsDirect(TaskState task) =>
        ResultPlacement.Of(task.Result, new Reference.Result()) is { Path.IsEmpty: false, Value: Reference.Result };

    public static string Function(TaskState task) => $"${{{task.FunctionPlaceholder}}}";

    /// <summary>Adds what becomes of the result.</summary>
    /// <returns>Where the result is for variables; null if it is shaped before.</returns>
    private static string? AddResult(JsonObject state, ResultPlacement placement, bool isDirect, JsonPathScope scope)
    {
        if (placement.Value is not { } value)
        {
            state.Add("ResultPath", JsonNode.Null);
            return Payload;
        }

        if (isDirect)
        {
            state.Add("ResultPath", JsonPathStateEmitter.ResultPath(placement.Path, value, scope));
            return "$";
        }

        var inner = scope.With(new JsonPathRoots(Result: Payload));
        if (placement.Path.IsEmpty && PathReader.TryRead(value, inner.Roots) is { } path)
        {
            state.Add("OutputPath", PathPrinter.Print(value, path, inner));
            return Payload;
        }

        var shaped = ValuePrinter.Print(value, inner);
        if (shaped is { Json: JsonObject })
        {
            state.Add("ResultSelector", shaped.Json);
            state.Add("ResultPath", placement.Path.IsEmpty ? null : JsonPathStateEmitter.ResultPath(placement.Path, value, scope));
        }
        else if (shaped is not null && placement.Path.IsEmpty)
        {
            var template = new JsonObject();
            template.Add(JsonPathStateEmitter.Wrapper, shaped);
            state.Add("ResultSelector", template);
            state.Add("OutputPath", $"$.{JsonPathStateEmitter.Wrapper}");
        }
        else if (shaped is not null)
        {
            scope.Report(value, "a part of the result in a member of the input", "put a new object there, or the whole result with [ResultPath]", DiagnosticIds.TooMuchForOneState);
        }

        return null;
    }

    private static void AddTimeout(JsonObject state, Amount? limit, JsonPathScope scope)
    {
        switch (limit)
        {
            case null:
                break;
            case Amount.Constant constant:
                state.Add("TimeoutSeconds", constant.Value);
                break;
            case Amount.Computed { Shaping.Body: Literal.Number number }:
                state.Add("TimeoutSeconds", JsonNode.OfNumber(number.Text));
                break;
            case Amount.Member member:
                state.Add("TimeoutSecondsPath", PathPrinter.PrintReference(new MemberAccess(new Reference.Input(), member.Path.JsonName), "TimeoutSecondsPath", scope));
                break;
            case Amount.Computed computed:
                state.Add("TimeoutSecondsPath", PathPrinter.PrintReference(computed.Method.Body, "TimeoutSecondsPath", scope));
                break;
            default:
                throw new NotSupportedException($"{limit.GetType().Name} has no ASL.");
        }
    }

    private static JsonObject Catcher(Catcher catcher, StateNames names, JsonPathScope scope)
    {
        var placement = ResultPlacement.Of(catcher.Output, new Reference.ErrorOutput());
        var state = new JsonObject { { "ErrorEquals", JsonNode.Of(catcher.ErrorEquals) } };
        switch (placement)
        {
            case { Value: null }:
                state.Add("ResultPath", JsonNode.Null);
                break;
            case { Path.IsEmpty: true, Value: Reference.ErrorOutput }:
                break;
            case { Value: Reference.ErrorOutput }:
                state.Add("ResultPath", JsonPathStateEmitter.ResultPath(placement.Path, placement.Value, scope));
                break;
            default:
                scope.Report(
                    placement.Value,
                    "a value that a Catch computes",
                    "hand on the error or the input, put the error into a member with ResultPath, and compute in a [Pass]",
                    DiagnosticIds.TooMuchForOneState);
                break;
        }

        state.Add("Assign", JsonPathStateEmitter.Assign(catcher.Assign, scope.With(new JsonPathRoots(Error: "$"))));
        state.Add("Next", names.Of(catcher.Next));
        return state;
    }
}
