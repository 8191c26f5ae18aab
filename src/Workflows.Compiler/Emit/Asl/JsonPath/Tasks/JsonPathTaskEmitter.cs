using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Task in JSONPath, whatever it calls.</summary>
/// <remarks>
/// The integration for Lambda wraps a <c>Payload</c> around the result, which <c>OutputPath</c> and <c>ResultSelector</c> take away, but not in
/// front of a <c>ResultPath</c>. There the function itself is the resource: its result is what it returns.
/// </remarks>
internal static class JsonPathTaskEmitter
{
    public static JsonObject Emit(TaskState task, StateNames names, JsonPathScope scope)
    {
        var direct = DirectFunction.Of(task);
        var state = new JsonObject { { "Type", "Task" }, { "Comment", task.Comment }, { "Resource", direct ?? TaskResource.Of(task) } };
        JsonPathArgumentsEmitter.Add(state, task, direct is not null, scope);
        state.Add("Credentials", Credentials(task.Credentials, scope));
        JsonPathResultEmitter.Add(state, task, ResultPlacement.Of(task.Result, task.RawResult), direct is null ? RootOf(task) : JsonPathResultEmitter.Whole, scope);
        JsonPathWorkEmitter.AddNumber(state, "TimeoutSeconds", task.Timeout, scope);
        JsonPathWorkEmitter.AddNumber(state, "HeartbeatSeconds", task.Heartbeat, scope);
        return JsonPathWorkEmitter.Concluded(state, task, names, scope);
    }

    /// <summary>Where the result is in what ASL calls so.</summary>
    private static string RootOf(TaskState task) => task.RawResult.Member is { } member ? $"{JsonPathResultEmitter.Whole}.{member}" : JsonPathResultEmitter.Whole;

    private static JsonObject? Credentials(TaskCredentials? credentials, JsonPathScope scope)
    {
        var role = new JsonObject();
        switch (credentials)
        {
            case null:
                return null;
            case TaskCredentials.Constant constant:
                role.Add("RoleArn", constant.RoleArn);
                break;
            case TaskCredentials.Computed computed:
                role.Add("RoleArn", ValuePrinter.Print(computed.Method.Body, scope));
                break;
            default:
                throw new NotSupportedException($"{credentials.GetType().Name} has no ASL.");
        }

        return role;
    }
}
