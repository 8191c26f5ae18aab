using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>What the class gets from its constructor and what a name of the runner's own would hide: a member of another name reads it, outside of the methods that hide it.</summary>
internal static class HiddenMembers
{
    /// <summary>How the runner reads a parameter, field or property of the class.</summary>
    public static string Of(ClassDeclaration declaration, string member) =>
        Slots.IsReserved(member.TrimStart('@')) ? $"{declaration.Execute}_{member.TrimStart('@')}" : member;

    public static void Emit(MachineContext context)
    {
        foreach (var (type, member) in Read(context.Workflow).Distinct().Where(read => Of(context.Workflow.Class, read.Member) != read.Member))
        {
            context.Writer.Line();
            context.Writer.Line($"private {type} {Of(context.Workflow.Class, member)} => {member};");
        }
    }

    private static IEnumerable<(string Type, string Member)> Read(Workflow workflow) => workflow.Dependencies
        .Where(static dependency => dependency.Placeholder is not null)
        .Select(static dependency => ("string", CSharpText.Identifier(dependency.Name)))
        .Concat(RunnerNames.AllOf(workflow.Machine).OfType<TaskState>()
            .Select(static task => (task.Work as TaskWork.Execution)?.Workflow)
            .OfType<StartedWorkflow>()
            .Select(static started => (started.Class, started.Access)));
}
