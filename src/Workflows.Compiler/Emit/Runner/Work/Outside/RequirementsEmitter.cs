using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes what the states of a workflow need from outside, so that what is missing is told before the first of them runs.</summary>
internal static class RequirementsEmitter
{
    public const string Interface = "global::Workflows.Generated.ICallsOutside";

    /// <summary>The options with which the workflow runs.</summary>
    public const string Meet = "global::Workflows.Generated.Requirements.Meet(this, options)";

    private const string Requirements = "global::Workflows.Generated.Requirements";

    public static void Emit(MachineContext context)
    {
        var writer = context.Writer;
        writer.Line();
        writer.Line($"global::System.IServiceProvider? {Interface}.ServiceProvider {{ get; set; }}");
        writer.Line();
        var lines = Of(context).Distinct().ToList();
        var requirements = lines.Contains(".Workflow(requirements)") ? "requirements_" : "requirements";
        writer.Line($"void {Interface}.Require({Requirements} {requirements}) => {requirements}.Of({CSharpText.Quote(context.Workflow.Name)})");
        writer.Indent();
        writer.Lines(string.Join("\n", lines) + ";");
        writer.Unindent();
    }

    /// <summary>What the states of a machine need that the durable engine does not do itself: the services and functions that they call.</summary>
    public static IEnumerable<string> OfMachine(MachineContext context) => context.Names.States.OfType<TaskState>()
        .Where(static task => task.Work is TaskWork.Service or TaskWork.Function or TaskWork.Execution { Workflow: null })
        .GroupBy(static task => task.Method.Name)
        .Select(static clones => clones.First())
        .Select(task => $".{OutsideTypes.Lookup(context, task, task.Name)}")
        .Distinct();

    private static IEnumerable<string> Of(MachineContext context)
    {
        // A method that several machines have as a state needs the same in all of them.
        foreach (var task in context.Names.States.OfType<TaskState>().Where(static task => task.CallsOutside).GroupBy(static task => task.Method.Name).Select(static clones => clones.First()))
        {
            if (task.IsAnswered)
            {
                yield return $".Callbacks({CSharpText.Quote(task.Name)}, {CSharpText.Quote(task.Work is TaskWork.Activity activity ? $"a worker of the activity '{activity.Name}'" : "a task token")})";
            }

            if (task.Work is TaskWork.Execution { Workflow: { } started })
            {
                yield return $".Workflow({started.Access})";
            }
            else if (task.Work is TaskWork.Service or TaskWork.Function or TaskWork.Execution)
            {
                yield return $".{OutsideTypes.Lookup(context, task, task.Name)}";
            }
        }

        foreach (var inner in InnerWorkflows(context.Machine).Where(static inner => inner.Machine.AllStates.Any(static state => state is TaskState { CallsOutside: true })))
        {
            yield return $".Workflow({inner.Workflow!.Access})";
        }
    }

    /// <summary>The workflow classes that are branches or item processors, also of machines inside.</summary>
    private static IEnumerable<InnerMachine> InnerWorkflows(StateMachine machine) => machine.States.SelectMany(RunnerNames.InnerOf)
        .SelectMany(static inner => inner.Workflow is null ? InnerWorkflows(inner.Machine) : [inner]);
}
