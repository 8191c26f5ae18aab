using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.LambdaHandlers;

/// <summary>What generated handlers are called.</summary>
internal static class LambdaNames
{
    /// <summary>The class that finds the task of an invocation.</summary>
    public const string Router = "LambdaRouter";

    /// <summary>The class with exceptions that are named as errors are.</summary>
    public const string Errors = "LambdaErrors";

    /// <summary>The method of a workflow class that gives its tasks.</summary>
    public const string Tasks = "LambdaTasks";

    /// <summary>Whether handlers of a workflow can be generated: outside of its class something has to name it.</summary>
    public static bool HasTasks(Workflow workflow) => !workflow.HasErrors && workflow.Class.IsAccessible && TasksOf(workflow).Any();

    /// <summary>The tasks whose methods a workflow class has, in the order of the definition; a method that several machines share is one.</summary>
    public static IEnumerable<TaskState> TasksOf(Workflow workflow) => Runner.RunnerNames.AllOf(workflow.Machine)
        .OfType<TaskState>()
        .Where(static task => task.IsCode)
        .GroupBy(static task => task.Method.Name)
        .Select(static clones => clones.First());

    /// <summary>The placeholder of a task's function in the definition.</summary>
    public static string Placeholder(TaskState task) => ((TaskWork.Code)task.Work).Placeholder;

    /// <summary>The class with a workflow's handlers, for instance <c>OrderWorkflowFunctions</c>; of a nested class <c>Shop_OrderWorkflowFunctions</c>.</summary>
    public static string Functions(ClassDeclaration declaration) => $"{Within(declaration).Replace('.', '_').Replace("@", "")}Functions";

    /// <summary>The same with its namespace and <c>global::</c>.</summary>
    public static string FullFunctions(ClassDeclaration declaration) =>
        declaration.Namespace is { } ns ? $"global::{ns}.{Functions(declaration)}" : $"global::{Functions(declaration)}";

    /// <summary>What AWS Lambda takes as the handler of a task's function; null if there is none.</summary>
    public static string? Handler(LambdaTarget target, string assemblyName, ClassDeclaration declaration, TaskState task) => target switch
    {
        LambdaTarget.ClassLibrary when declaration.IsAccessible => $"{assemblyName}::{Plain(FullFunctions(declaration))}::{task.Method.Name}",
        LambdaTarget.CustomRuntime when declaration.IsAccessible => Placeholder(task),
        _ => null,
    };

    /// <summary>The handler of a function that has the code of all tasks; null if there is none.</summary>
    public static string? RouterHandler(LambdaTarget target, string assemblyName) =>
        target is LambdaTarget.ClassLibrary ? $"{assemblyName}::{Plain(JsonNames.Namespace(assemblyName))}.{Router}::Invoke" : null;

    private static string Plain(string name) => name.Replace("global::", "").Replace("@", "");

    private static string Within(ClassDeclaration declaration)
    {
        var name = declaration.FullName.Replace("global::", "");
        return declaration.Namespace is { } ns ? name.Substring(ns.Length + 1) : name;
    }
}
