using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Manifest;

/// <summary>Finds the functions that are deployed with a workflow: those whose methods are the work itself.</summary>
internal static class CodeFunctions
{
    /// <summary>Each once: several scopes may have the state of a method, each under a name of its own.</summary>
    public static IReadOnlyList<(TaskState Task, ClassDeclaration Class, string Placeholder)> Of(Workflow workflow) =>
        TasksOf(workflow.Machine, workflow.Class).GroupBy(static task => task.Placeholder).Select(static clones => clones.First()).ToList();

    public static JsonObject Json((TaskState Task, ClassDeclaration Class, string Placeholder) function, string? handler) => new()
    {
        { "state", function.Task.Name },
        { "placeholder", function.Placeholder },
        { "method", $"{ClassName(function.Class)}.{function.Task.Method.Name}" },
        { "handler", handler },
    };

    public static string ClassName(ClassDeclaration declaration) => declaration.FullName.Replace("global::", "");

    /// <summary>The tasks with the classes that have their methods: a branch may be a workflow class of its own.</summary>
    private static IEnumerable<(TaskState Task, ClassDeclaration Class, string Placeholder)> TasksOf(StateMachine machine, ClassDeclaration declaration) => machine.States.SelectMany(state => state switch
    {
        TaskState { Work: TaskWork.Code code } task => [(task, declaration, code.Placeholder)],
        WorkState work => work.Inner.SelectMany(inner => TasksOf(inner.Machine, inner.Workflow?.Class ?? declaration)),
        _ => [],
    });
}
