using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what a Task, a Parallel and a Map have in common, in JSONPath.</summary>
internal static class JsonPathWorkEmitter
{
    /// <summary>Adds a number: a constant, or by the path to it under the name that ends so.</summary>
    public static void AddNumber(JsonObject fields, string field, Amount? amount, JsonPathScope scope)
    {
        switch (amount)
        {
            case null:
                break;
            case Amount.Constant constant:
                fields.Add(field, constant.Value);
                break;
            case Amount.Computed { Shaping.Body: Literal.Number number }:
                fields.Add(field, JsonNode.OfNumber(number.Text));
                break;
            case Amount.Member member:
                AddPath(fields, field, new MemberAccess(new Reference.Input(), member.Path.JsonName), scope);
                break;
            case Amount.Computed computed:
                AddPath(fields, field, computed.Method.Body, scope);
                break;
            default:
                throw new NotSupportedException($"{amount.GetType().Name} has no ASL.");
        }
    }

    /// <summary>A template for a field that takes nothing but an object; null, and noted, if the value is none.</summary>
    public static JsonNode? Template(Expression value, string what, JsonPathScope scope)
    {
        if (ValuePrinter.Print(value, scope) is not { Json: var json })
        {
            return null;
        }

        if (json is not JsonObject)
        {
            scope.Report(value, $"{what} that is no object", "make a new object", DiagnosticIds.TooMuchForOneState);
        }

        return json as JsonObject;
    }

    /// <summary>Adds <c>Retry</c> and <c>Catch</c>, and what concludes a state.</summary>
    public static JsonObject Concluded(JsonObject state, WorkState work, StateNames names, JsonPathScope scope)
    {
        state.Add("Retry", WorkEmitter.Retriers(work));
        state.Add("Catch", work.Catch.IsEmpty ? null : new JsonArray(work.Catch.Select(catcher => Catcher(catcher, names, scope)).ToList()));
        return state.Leading(work.Transition, names);
    }

    // What stands there may still be no number that the field takes.
    private static void AddPath(JsonObject fields, string field, Expression value, JsonPathScope scope)
    {
        scope.MayFail(EvaluationFailures.Path, value);
        fields.Add(field + "Path", PathPrinter.PrintReference(value, field + "Path", scope));
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
