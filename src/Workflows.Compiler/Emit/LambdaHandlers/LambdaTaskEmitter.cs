using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.LambdaHandlers;

/// <summary>Writes <c>LambdaTasks</c>: each of a workflow's tasks reads the payload that the definition builds, calls its method and writes the result.</summary>
internal static class LambdaTaskEmitter
{
    private const string Type = "global::Workflows.Lambda.LambdaTask";
    private const string Payload = "global::Workflows.Generated.LambdaPayload";

    public static string Emit(Workflow workflow)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line("#pragma warning disable CS1998 // A task may have nothing to await.");
        writer.Line("#pragma warning disable CS0612, CS0618 // A task may be obsolete.");
        writer.Line();
        using (FileHeader.OpenClass(writer, workflow.Class))
        {
            writer.Lines($"""
                /// <summary>The tasks of this workflow as AWS Lambda invokes them: they take the payloads that the definition builds.</summary>
                /// <param name="workflow">Gives the instance whose methods do the work, for each invocation.</param>
                public static {Type}[] {LambdaNames.Tasks}(global::System.Func<{workflow.Class.FullName}> workflow) => new {Type}[]
                """);
            writer.OpenBrace();
            foreach (var task in LambdaNames.TasksOf(workflow))
            {
                WriteTask(writer, workflow, task);
            }

            writer.CloseBrace(";");
        }

        return writer.ToString();
    }

    private static void WriteTask(SourceWriter writer, Workflow workflow, TaskState task)
    {
        writer.Line($"new({CSharpText.Quote(LambdaNames.Placeholder(task))}, async (payload, cancellationToken) =>");
        writer.OpenBrace();
        var call = Call(workflow, task);
        if (task.Method.Result is { } result)
        {
            writer.Line($"return {Payload}.Write({call}, {JsonNames.TypeInfo(workflow.AssemblyName, result)});");
        }
        else
        {
            writer.Line($"{call};");
            writer.Line($"return {Payload}.Nothing();");
        }

        writer.CloseBrace("),");
    }

    private static string Call(Workflow workflow, TaskState task)
    {
        var method = task.Method;
        var onWire = method.Parameters.Where(static parameter => parameter.IsOnWire).ToList();
        var isWhole = onWire is [{ Kind: ParameterKind.Input }];
        var arguments = method.Parameters.Select(parameter => Argument(workflow, parameter, isWhole ? "" : $"{CSharpText.Quote(parameter.Name)}, "));
        var call = $"{(method.IsStatic ? workflow.Class.FullName : "workflow()")}.{method.Identifier}({string.Join(", ", arguments)})";
        return method.IsAwaited ? $"await {call}.ConfigureAwait(false)" : call;
    }

    private static string Argument(Workflow workflow, Parameter parameter, string name) => parameter.Kind switch
    {
        ParameterKind.CancellationToken => "cancellationToken",
        ParameterKind.Context => $"payload.ReadContext({CSharpText.Quote(parameter.Name)})",
        ParameterKind.Token => $"new {parameter.TypeName}(payload.ReadText({CSharpText.Quote(parameter.Name)}))",
        _ => $"payload.Read({name}{JsonNames.TypeInfo(workflow.AssemblyName, TypeOf(parameter))})",
    };

    private static TypeReference TypeOf(Parameter parameter) => parameter.Type
        ?? new TypeReference(parameter.TypeName, parameter.TypeName, parameter.IsValueType, parameter.TypeName.EndsWith("?", StringComparison.Ordinal));
}
