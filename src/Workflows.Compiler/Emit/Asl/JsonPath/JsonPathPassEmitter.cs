using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Pass in JSONPath: its value is its <c>Result</c> if it is constant, else what <c>InputPath</c> or <c>Parameters</c> make of the input.</summary>
internal static class JsonPathPassEmitter
{
    public static JsonObject Emit(PassState pass, StateNames names, JsonPathScope scope)
    {
        var state = new JsonObject { { "Type", "Pass" }, { "Comment", pass.Comment } };
        var result = AddValue(state, pass, scope);
        state.Add("Assign", JsonPathStateEmitter.Assign(Assigned(pass), scope.With(scope.Roots with { Input = pass.Value is null or Reference.Input ? "$" : null, Result = result })));
        return state.Leading(pass.Transition, names);
    }

    /// <summary>Adds what makes the value and where it goes.</summary>
    /// <returns>Where the value then is in the state's result.</returns>
    private static string AddValue(JsonObject state, PassState pass, JsonPathScope scope)
    {
        if (pass.Value is null)
        {
            return "$";
        }

        var placement = pass.Result is ResultShape.Input || (pass.Result is ResultShape.Result && KeepsWhole(pass))
            ? new(EquatableArray<string>.Empty, pass.Value)
            : ResultPlacement.Of(pass.Result, pass.Value);
        if (placement.Value is null)
        {
            return "$";
        }

        var value = ValuePrinter.Print(placement.Value, scope);
        var within = "";
        if (!placement.Path.IsEmpty && value is not null && IsWrapped(value))
        {
            // There is no path to what an intrinsic function gives, so it is merged into the input, where variables find it.
            within = KeepsWhole(pass) ? Steps(placement, scope) : "";
            placement = new(EquatableArray<string>.Empty, StateEmitter.Replaced(new Reference.Input(), placement.Path, 0, placement.Value));
            value = ValuePrinter.Print(placement.Value!, scope);
        }

        if (value is null)
        {
            return "$";
        }

        state.Add(Field(value), IsWrapped(value) ? Wrapped(value) : value.Json);
        state.Add("ResultPath", pass.Result is ResultShape.Input ? JsonNode.Null : placement.Path.IsEmpty ? null : JsonPathStateEmitter.ResultPath(placement.Path, placement.Value!, scope));
        if (!IsWrapped(value))
        {
            return "$";
        }

        state.Add("OutputPath", pass.Result is ResultShape.Input ? null : $"$.{JsonPathStateEmitter.Wrapper}");
        return $"$.{JsonPathStateEmitter.Wrapper}{within}";
    }

    /// <summary>Whether a variable gets the whole value, which the state's result then has to be.</summary>
    private static bool KeepsWhole(PassState pass) => pass.Assign.Any(assignment => assignment.Value.Equals(pass.Value));

    private static string Steps(ResultPlacement placement, JsonPathScope scope) =>
        JsonPathStateEmitter.ResultPath(placement.Path, placement.Value!, scope) is null ? "" : string.Concat(placement.Path.Select(PathText.Step));

    // The value itself is the state's result, from which variables are set.
    private static EquatableArray<Assignment> Assigned(PassState pass) => pass.Assign
        .Select(assignment => assignment.Value.Equals(pass.Value) ? assignment with { Value = new Reference.Result() } : assignment)
        .ToEquatableArray();

    private static string Field(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Constant => "Result",
        TemplateKind.Path => "InputPath",
        _ => "Parameters",
    };

    /// <summary>Whether the value has to stand in an object to be evaluated.</summary>
    private static bool IsWrapped(TemplateValue value) => value.Kind is TemplateKind.Intrinsic || value is { Kind: TemplateKind.Template, Json: JsonArray };

    private static JsonObject Wrapped(TemplateValue value)
    {
        var template = new JsonObject();
        template.Add(JsonPathStateEmitter.Wrapper, value);
        return template;
    }
}
