using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what becomes of the result of a Task, a Parallel or a Map, in JSONPath.</summary>
internal static class JsonPathResultEmitter
{
    /// <summary>A result that nothing wraps.</summary>
    public const string Whole = "$";

    /// <summary>Adds what becomes of the result, and the variables that are set from it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="work">Its model.</param>
    /// <param name="placement">What of the result is put where.</param>
    /// <param name="root">The path to the result.</param>
    /// <param name="scope">The state's scope.</param>
    public static void Add(JsonObject state, WorkState work, ResultPlacement placement, string root, JsonPathScope scope)
    {
        var kept = AddResult(state, placement, root, scope, out var shaped);
        if (shaped is not null && KeepsOnly(work.Assign, placement.Value!))
        {
            var whole = work.Assign.Select(static assignment => assignment with { Value = new Reference.Result() }).ToEquatableArray();
            state.Add("Assign", JsonPathStateEmitter.Assign(whole, scope.With(new JsonPathRoots(Result: shaped))));
            return;
        }

        state.Add("Assign", JsonPathStateEmitter.Assign(work.Assign, scope.With(new JsonPathRoots(Result: kept))));
    }

    /// <summary>Whether variables are set to nothing but what the result is made, which is the result that they see.</summary>
    private static bool KeepsOnly(EquatableArray<Assignment> assign, Expression made) => !assign.IsEmpty && assign.All(assignment => assignment.Value.Equals(made));

    /// <summary>Adds what becomes of the result.</summary>
    /// <param name="state">The state.</param>
    /// <param name="placement">What of the result is put where.</param>
    /// <param name="root">The path to the result.</param>
    /// <param name="scope">The state's scope.</param>
    /// <param name="shaped">Where what is made of the result is for variables; null if nothing is made of it before.</param>
    /// <returns>Where the result is for variables; null if it is shaped before.</returns>
    private static string? AddResult(JsonObject state, ResultPlacement placement, string root, JsonPathScope scope, out string? shaped)
    {
        shaped = null;
        if (placement.Value is not { } value)
        {
            state.Add("ResultPath", JsonNode.Null);
            return root;
        }

        if (root is Whole && value is Reference.Result)
        {
            state.Add("ResultPath", placement.Path.IsEmpty ? null : JsonPathStateEmitter.ResultPath(placement.Path, value, scope));
            return root;
        }

        var inner = scope.With(new JsonPathRoots(Result: root));
        if (placement.Path.IsEmpty && PathReader.TryRead(value, inner.Roots) is { } path)
        {
            state.Add("OutputPath", PathPrinter.Print(value, path, inner));
            return root;
        }

        shaped = AddShaped(state, placement, value, inner);
        return null;
    }

    /// <returns>Where variables find what is made of the result; null if it is not.</returns>
    private static string? AddShaped(JsonObject state, ResultPlacement placement, Expression value, JsonPathScope scope)
    {
        var shaped = ValuePrinter.Print(value, scope);
        if (shaped is { Json: JsonObject })
        {
            state.Add("ResultSelector", shaped.Json);
            state.Add("ResultPath", placement.Path.IsEmpty ? null : JsonPathStateEmitter.ResultPath(placement.Path, value, scope));
            return Whole;
        }

        if (shaped is not null && placement.Path.IsEmpty)
        {
            var template = new JsonObject();
            template.Add(JsonPathStateEmitter.Wrapper, shaped);
            state.Add("ResultSelector", template);
            state.Add("OutputPath", $"$.{JsonPathStateEmitter.Wrapper}");
            return $"$.{JsonPathStateEmitter.Wrapper}";
        }

        if (shaped is not null)
        {
            var (what, remedy) = value is Reference.Result
                ? ("a result that something is wrapped around in a member of the input", "put a new object there: Output = nameof(M), where M makes 'input with { Member = new(result.A) }'")
                : ("a part of the result in a member of the input", "put a new object there, or the whole result with [ResultPath]");
            scope.Report(value, what, remedy, DiagnosticIds.TooMuchForOneState);
        }

        return null;
    }
}
