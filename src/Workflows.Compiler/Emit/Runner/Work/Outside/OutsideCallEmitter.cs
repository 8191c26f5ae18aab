using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a Task that needs somebody outside: it makes the request, sends it, and waits for as long as its pattern says.</summary>
internal static class OutsideCallEmitter
{
    /// <summary>Writes what comes before the result, and gives the result's expression.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="task">The state.</param>
    /// <param name="argument">What the state's method gets.</param>
    /// <param name="input">The state's input.</param>
    public static string Emit(MachineContext context, TaskState task, string? argument, string? input)
    {
        Prepare(context, task, input);
        if (task is { Work: TaskWork.Execution, Pattern: TaskPattern.Callback })
        {
            context.Writer.Line("execution.Start();");
        }

        // An answer that comes before the call has failed counts, and not the failure: so both are waited for together.
        return task.IsAnswered
            ? $"await task.WaitAsync({(task.Work is TaskWork.Activity or TaskWork.Execution ? "" : $"{Begun(context, task, argument)}, ")}{(task.Timeout is null ? "cancellationToken" : "timeout")}).ConfigureAwait(false)"
            : Sent(context, task);
    }

    /// <summary>Evaluates what is sent. It is pure code: what it throws is not the task's error.</summary>
    public static void Prepare(MachineContext context, TaskState task, string? input)
    {
        var writer = context.Writer;
        var isEvaluated = task.Request is not null || task.Heartbeat is Amount.Member or Amount.Computed;
        if (isEvaluated)
        {
            context.Evaluating(isPure: true);
        }

        var heartbeat = Heartbeat(context, task, input);
        if (task.Token is { } token)
        {
            writer.Line($"using var task = options.OpenTask({CSharpText.Quote(task.Name)}, {JsonNames.TypeInfo(context.Workflow.AssemblyName, token)}{heartbeat});");
        }

        if (task.Request is not null)
        {
            var request = context.Call(task.Method, input);
            writer.Line($"var request = {(task.CopiesRequest ? $"global::Workflows.Generated.DataCopy.Of({request}, {Contract(context, task.Method.Result)})" : request)};");
        }

        if (task.Work is TaskWork.Activity activity)
        {
            writer.Line($"using var task = options.OpenActivity({CSharpText.Quote(task.Name)}, {context.Text(activity.Name)}, {Request(task)}, {Contract(context, task.Method.Result)}, {Contract(context, task.Answer)}{heartbeat});");
        }

        if (task.Work is TaskWork.Execution execution)
        {
            writer.Line($"var execution = {ExecutionEmitter.Made(context, task, execution)};");
        }

        if (isEvaluated)
        {
            context.Evaluating(isPure: false);
        }
    }

    /// <summary>The call that hands the token out, as a task.</summary>
    private static string Begun(MachineContext context, TaskState task, string? argument) => task.IsCode
        ? TaskCall.Begun(context, task, argument)
        : TaskCall.LimitOf(context, task) is { } limit ? Within(context, task, limit) : $"options.{OutsideTypes.Lookup(context, task)}.Send({Request(task)}, cancellationToken)";

    /// <summary>What the one that is called gives.</summary>
    public static string Sent(MachineContext context, TaskState task) => (task, TaskCall.LimitOf(context, task)) switch
    {
        ({ Work: TaskWork.Execution, Pattern: TaskPattern.Sync }, null) => "await execution.RunAsync(cancellationToken).ConfigureAwait(false)",
        ({ Work: TaskWork.Execution, Pattern: TaskPattern.Sync }, { } limit) => $"await {limit}.Within(static (execution, token) => execution.RunAsync(token), execution).ConfigureAwait(false)",
        ({ Work: TaskWork.Execution }, null) when context.Form is not null => "await execution.StartAsync(cancellationToken).ConfigureAwait(false)",
        ({ Work: TaskWork.Execution }, { } limit) when context.Form is not null => $"await {limit}.Within(static (execution, token) => execution.StartAsync(token), execution).ConfigureAwait(false)",
        ({ Work: TaskWork.Execution }, _) => "execution.Start()",
        (_, null) => $"await options.{OutsideTypes.Lookup(context, task)}.HandleAsync({Request(task)}, cancellationToken).ConfigureAwait(false)",
        (_, { } limit) => $"await {Within(context, task, limit)}.ConfigureAwait(false)",
    };

    private static string Within(MachineContext context, TaskState task, string limit) =>
        $"{limit}.Within(static (needs, token) => needs.handler.HandleAsync(needs.request, token), (handler: options.{OutsideTypes.Lookup(context, task)}, request: {Request(task)}))";

    /// <summary>The seconds as an argument; what is no <c>int</c> is out of range.</summary>
    public static string Heartbeat(MachineContext context, TaskState task, string? input) => task.Heartbeat switch
    {
        null => "",
        Amount.Constant => $", {MapEmitter.Number(context, task.Heartbeat, input)}",
        _ => $", checked((int){MapEmitter.Number(context, task.Heartbeat, input)})",
    };

    public static string Request(TaskState task) => task.Request is null ? "global::Workflows.Generated.ServiceExtensions.NoPayload" : "request";

    private static string Contract(MachineContext context, TypeReference? type) => JsonNames.TypeInfo(context.Workflow.AssemblyName, type);
}
