using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>The call of a Task's method, which waits no longer for it than the state's or the workflow's <c>TimeoutSeconds</c>.</summary>
internal static class TaskCall
{
    public static string Of(MachineContext context, TaskState task, string? input)
    {
        var limit = LimitOf(context, task);
        var call = context.Call(task.Method, input);
        if (limit is null && IsLeftBehind(context, task))
        {
            return $"await observer.RunApart({Deferred(context, task.Method, input)}, cancellationToken).ConfigureAwait(false)";
        }

        if (limit is null)
        {
            return context.AtOnce?.Contains(task) == true ? Resumed(context, task.Method, call) : task.Method.IsAwaited ? $"await {call}.ConfigureAwait(false)" : call;
        }

        return $"await {limit}.{(task.Method.IsAwaited ? "Within" : "Run")}({Deferred(context, task.Method, input)}).ConfigureAwait(false)";
    }

    /// <summary>The call as a <c>Task</c>, of a method that hands out a token.</summary>
    public static string Begun(MachineContext context, TaskState task, string? input)
    {
        var method = task.Method;
        if (LimitOf(context, task) is { } limit)
        {
            return $"{limit}.{(method.IsAwaited ? "Within" : "Run")}({Deferred(context, method, input)})";
        }

        return IsLeftBehind(context, task) ? $"observer.RunApart({Deferred(context, method, input)}, cancellationToken)"
            : method.IsAwaited ? $"{context.Call(method, input)}{(method.IsValueTask ? ".AsTask()" : "")}"
            : $"task.Call({Deferred(context, method, input)}, cancellationToken)";
    }

    /// <summary>What limits the time of a task; null for nothing.</summary>
    public static string? LimitOf(MachineContext context, TaskState task) => task.Timeout is not null ? "timeout" : context.Form is null && context.Machine.TimeoutSeconds is not null ? "deadline" : null;

    /// <summary>Whether the execution has to be able to end while the method runs, which does not return before it is done: within the workflow's <c>TimeoutSeconds</c>.</summary>
    private static bool IsLeftBehind(MachineContext context, TaskState task) =>
        context.Form is null && context.Around is not null && context.Workflow.Machine.TimeoutSeconds is not null && !task.Method.IsAwaited;

    /// <summary>Calls the method and gives its result, unless that is still to come: then the loop goes on with it.</summary>
    public static string AtOnce(MachineContext context, TaskState task, string? input)
    {
        var writer = context.Writer;
        var call = context.Call(task.Method, input);
        if (!task.Method.IsAwaited)
        {
            return call;
        }

        writer.Line($"var pending = {call};");
        using (writer.Block("if (!pending.IsCompletedSuccessfully)"))
        {
            writer.Line($"return {context.HandOver(task, "pending.Begun()")};");
        }

        writer.Line();
        return task.Method.Result is null ? "pending.GetAwaiter().GetResult()" : "pending.Result";
    }

    /// <summary>The call, or what has become of it where the states ran at once.</summary>
    private static string Resumed(MachineContext context, Method method, string call)
    {
        var type = method.Result is { } result ? $"<{result.FullName}>" : "";
        if (method.IsAwaited)
        {
            return $"await (pending is null ? {call} : pending.Resume{type}(out pending)).ConfigureAwait(false)";
        }

        if (method.Result is not null)
        {
            return $"pending is null ? {call} : await pending.Resume{type}(out pending).ConfigureAwait(false)";
        }

        using (context.Writer.Block("if (pending is null)"))
        {
            context.Writer.Line($"{call};");
        }

        using (context.Writer.Block("else"))
        {
            context.Writer.Line("await pending.Resume(out pending).ConfigureAwait(false);");
        }

        context.Writer.Line();
        return "";
    }

    /// <summary>
    /// The call as a function, so that what the method throws by itself is thrown within the limit too, and one that is not asynchronous can run on another thread.
    /// What it needs is handed over rather than captured: a closure would cost every state.
    /// </summary>
    private static string Deferred(MachineContext context, Method method, string? input)
    {
        List<(string Name, string Value)> needs = method.IsStatic ? [] : [("workflow", "this")];
        if (Reads(method, ParameterKind.Input) && input is not null)
        {
            needs.Add(("input", input));
        }

        if (Reads(method, ParameterKind.Context))
        {
            needs.Add(("context", context.ContextObject));
        }

        if (Reads(method, ParameterKind.Token))
        {
            needs.Add(("task", "task"));
        }

        needs.AddRange(method.Parameters.Where(IsKept).Select(parameter => (NameOf(parameter), context.Kept(parameter))));

        var (state, prefix) = needs.Count switch
        {
            0 => ("0", ""),
            1 => (needs[0].Value, "needs"),
            _ => ($"({string.Join(", ", needs.Select(need => $"{need.Name}: {need.Value}"))})", "needs."),
        };
        var arguments = method.Parameters.Select(parameter => parameter.Kind switch
        {
            ParameterKind.Input => Of("input"),
            ParameterKind.Context => Of("context"),
            ParameterKind.Token => context.TokenOf(Of("task")),
            ParameterKind.Variable or ParameterKind.ExecutionInput => Of(NameOf(parameter)),
            _ => "token",
        });
        var owner = method.IsStatic ? context.Workflow.Class.FullName : Of("workflow");
        return $"static (needs, token) => {owner}.{method.Identifier}({string.Join(", ", arguments)}), {state}";

        string Of(string name) => needs.Count == 1 ? prefix : prefix + name;
    }

    private static bool IsKept(Parameter parameter) => parameter.Kind is ParameterKind.Variable or ParameterKind.ExecutionInput;

    // Neither a keyword, nor a name that tuples have themselves, nor one of the others that are handed over.
    private static string NameOf(Parameter parameter) => $"_{parameter.Name}";

    private static bool Reads(Method method, ParameterKind kind) => method.Parameters.Any(parameter => parameter.Kind == kind);
}
