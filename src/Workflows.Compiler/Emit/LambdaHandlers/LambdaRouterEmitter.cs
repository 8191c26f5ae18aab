using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.LambdaHandlers;

/// <summary>Writes what the handlers of an assembly share: the one that stands for all of them, and exceptions that are named as errors are.</summary>
internal static class LambdaRouterEmitter
{
    /// <param name="assemblyName">The assembly.</param>
    /// <param name="workflows">Its workflows.</param>
    /// <param name="errorNames">The names that its exceptions say they have.</param>
    public static string Emit(string assemblyName, EquatableArray<Workflow> workflows, EquatableArray<string> errorNames)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line();
        writer.Line($"namespace {JsonNames.Namespace(assemblyName)};");
        writer.Line();
        WriteRouter(writer, workflows);
        writer.Line();
        WriteErrors(writer, NamesOf(workflows, errorNames));
        return writer.ToString();
    }

    private static void WriteRouter(SourceWriter writer, EquatableArray<Workflow> workflows)
    {
        var tasks = workflows.SelectMany(static workflow => LambdaNames.TasksOf(workflow).Select(task => (
            Name: CSharpText.Quote(LambdaNames.Placeholder(task)),
            Handler: $"{LambdaNames.FullFunctions(workflow.Class)}.{task.Method.Identifier}"))).GroupBy(static task => task.Name, static task => task.Handler).ToList();
        writer.Line("/// <summary>One AWS Lambda function for all tasks of this assembly: it is invoked by an alias that is named as the task, or told the task by its environment.</summary>");
        using (writer.Block($"public static class {LambdaNames.Router}"))
        {
            writer.Line($"private static readonly string[] s_names = {{ {string.Join(", ", tasks.Select(static task => task.Key))} }};");
            writer.Line();
            writer.Line("/// <summary>Finds the task and calls its handler.</summary>");
            writer.Line("public static global::System.Threading.Tasks.Task<global::System.IO.Stream> Invoke(global::System.IO.Stream payload, global::Amazon.Lambda.Core.ILambdaContext context) =>");
            writer.Indent();
            using (writer.Block("global::Workflows.Lambda.LambdaRoute.Of(context.InvokedFunctionArn, s_names) switch", suffix: ";"))
            {
                foreach (var task in tasks)
                {
                    // Classes of one name in several namespaces have handlers of their own all the same, and only these tell them apart.
                    writer.Line(task.Count() == 1
                        ? $"{task.Key} => {task.Single()}(payload, context),"
                        : $"{task.Key} => throw new global::System.InvalidOperationException({CSharpText.Quote(Ambiguous(task))}),");
                }

                writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
            }

            writer.Unindent();
        }
    }

    private static string Ambiguous(IEnumerable<string> handlers) =>
        $"Several tasks have this name: {string.Join(", ", handlers.Select(static handler => handler.Replace("global::", "")))}. Rename a workflow class, or deploy a function for each task.";

    private static void WriteErrors(SourceWriter writer, IReadOnlyList<string> names)
    {
        writer.Line("/// <summary>Exceptions that are named as errors are: the managed runtime reports an error by the name of its exception's type.</summary>");
        using (writer.Block($"internal static class {LambdaNames.Errors}"))
        {
            using (writer.Block("public static global::System.Exception? Of(string error, string message) => error switch", suffix: ";"))
            {
                foreach (var name in names)
                {
                    writer.Line($"{CSharpText.Quote(name)} => new Named.{CSharpText.Identifier(name)}(message),");
                }

                writer.Line("_ => null,");
            }

            writer.Line();
            using (writer.Block("private static class Named"))
            {
                foreach (var name in names)
                {
                    writer.Line($"public sealed class {CSharpText.Identifier(name)} : global::System.Exception {{ public {CSharpText.Identifier(name)}(string message) : base(message) {{ }} }}");
                }
            }
        }
    }

    /// <summary>The names that retriers, catchers and exceptions have, as far as types can have them.</summary>
    private static IReadOnlyList<string> NamesOf(EquatableArray<Workflow> workflows, EquatableArray<string> errorNames) => workflows
        .SelectMany(static workflow => workflow.Machine.AllStates.OfType<WorkState>())
        .SelectMany(static work => work.Retry.SelectMany(static retrier => retrier.ErrorEquals).Concat(work.Catch.SelectMany(static catcher => catcher.ErrorEquals)))
        .Concat(errorNames)
        .Where(static name => SyntaxFacts.IsValidIdentifier(name) && name != "Named")
        .Distinct()
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToList();
}
