using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>What a Task sends to the one that it calls, and what comes back, as type arguments.</summary>
internal static class OutsideTypes
{
    // Its type arguments follow. The runtime reads the response, whatever it is, by the JSON of its type.
    private const string HttpRequest = "global::Workflows.Http.Invoke";

    /// <summary>For instance <c>&lt;PriceRequest, Quote&gt;</c>, or <c>&lt;Mail&gt;</c> where nobody reads what comes back.</summary>
    public static string Of(TaskState task) => task.Work switch
    {
        TaskWork.Function when task.Answer is null => $"<{Request(task)}>",
        TaskWork.Execution execution => $"<{execution.Input?.FullName ?? JsonNames.AnyJson}, {execution.Output?.FullName ?? JsonNames.AnyJson}>",
        _ => $"<{Request(task)}, {task.Answer?.FullName ?? JsonNames.AnyJson}>",
    };

    /// <summary>What finds the one that is called, for instance <c>Function&lt;PriceRequest, Quote&gt;("${PriceFunction}")</c>.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="task">The state.</param>
    /// <param name="state">The state's name as the first argument; null to leave it out.</param>
    public static string Lookup(MachineContext context, TaskState task, string? state = null)
    {
        var first = state is null ? null : CSharpText.Quote(state);
        return task.Work is not TaskWork.Service ? $"Function{Of(task)}({Joined(first, CSharpText.Quote(NameOf(task.Work)))})"
            : task is { Answer: { } answer, Method.Result: { } request } && request.FullName.StartsWith(HttpRequest, StringComparison.Ordinal)
                ? $"Http{request.FullName.Substring(HttpRequest.Length)}({Joined(first, JsonNames.TypeInfo(context.Workflow.AssemblyName, answer))})"
                : $"Service{Of(task)}({first})";
    }

    private static string Joined(string? first, string second) => first is null ? second : $"{first}, {second}";

    private static string NameOf(TaskWork work) => work switch
    {
        TaskWork.Function function => function.Name,
        TaskWork.Execution execution => execution.StateMachineArn,
        _ => throw new InvalidOperationException($"A {work.GetType().Name} is not called by a name."),
    };

    private static string Request(TaskState task) => task.Method.Result?.FullName ?? JsonNames.AnyJson;
}
