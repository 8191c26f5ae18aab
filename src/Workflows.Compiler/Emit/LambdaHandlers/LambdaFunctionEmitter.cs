using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.LambdaHandlers;

/// <summary>Writes the class with a workflow's handlers: methods of a class library, as the managed .NET runtime of AWS Lambda calls them.</summary>
/// <remarks>Handler signatures: <see href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html"/>.</remarks>
internal static class LambdaFunctionEmitter
{
    private const string Streams = "global::System.Threading.Tasks.Task<global::System.IO.Stream>";
    private const string Parameters = "global::System.IO.Stream payload, global::Amazon.Lambda.Core.ILambdaContext context";

    public static string Emit(Workflow workflow)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line();
        if (workflow.Class.Namespace is { } ns)
        {
            writer.Line($"namespace {ns};");
            writer.Line();
        }

        writer.Line($"/// <summary>The AWS Lambda functions of the workflow {CommentText(workflow.Name)}, one for each of its tasks.</summary>");
        using (writer.Block($"public static partial class {LambdaNames.Functions(workflow.Class)}"))
        {
            WriteInstance(writer, workflow);
            var index = 0;
            foreach (var task in LambdaNames.TasksOf(workflow))
            {
                writer.Line();
                writer.Line($"/// <summary>The function of the state {CommentText(task.Name)}.</summary>");
                writer.Line($"public static {Streams} {task.Method.Identifier}({Parameters}) =>");
                writer.Line($"    global::Workflows.Generated.LambdaFunctions.InvokeAsync(s_tasks[{index++}], payload, context.RemainingTime, global::{JsonNames.Namespace(workflow.AssemblyName)}.{LambdaNames.Errors}.Of);");
            }
        }

        return writer.ToString();
    }

    /// <summary>How the instance is had. What only the user knows, C# asks of him: a partial method without a body is its error CS8795.</summary>
    private static void WriteInstance(SourceWriter writer, Workflow workflow)
    {
        var type = workflow.Class.FullName;
        var isMade = workflow.Dependencies.IsEmpty && workflow.IsInjectable;
        var make = isMade ? $"static () => new {type}()" : "CreateWorkflow";
        writer.Line($"private static readonly global::System.Lazy<{type}> s_workflow = new({make});");
        writer.Line($"private static readonly global::Workflows.Lambda.LambdaTask[] s_tasks = {type}.{LambdaNames.Tasks}(static () => s_workflow.Value);");
        if (!isMade)
        {
            writer.Line();
            writer.Lines($"""
                /// <summary>Makes the workflow whose methods the functions call, once in each of Lambda's execution environments. Implement it in a part of this class of your own.</summary>
                private static partial {type} CreateWorkflow();
                """);
        }
    }

    private static string CommentText(string name) => $"'{name.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")}'";
}
