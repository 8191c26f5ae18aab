using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
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
        JsonPathResultEmitter.Add(state, task, placement, isDirect ? JsonPathResultEmitter.Whole : Payload, scope);
        JsonPathWorkEmitter.AddNumber(state, "TimeoutSeconds", task.Timeout, scope);
        return JsonPathWorkEmitter.Concluded(state, task, names, scope);
    }

    /// <summary>Whether the function itself is the resource, whose substitution then has to be an ARN.</summary>
    public static bool IsDirect(TaskState task) =>
        ResultPlacement.Of(task.Result, new Reference.Result()) is { Path.IsEmpty: false, Value: Reference.Result };

    public static string Function(TaskState task) => $"${{{((TaskWork.Code)task.Work).Placeholder}}}";
}
