using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the head of <c>RunAsync</c>, which a workflow with errors has too.</summary>
internal static class RunSignature
{
    public static void Emit(SourceWriter writer, Workflow workflow)
    {
        writer.Line($"/// <summary>Runs the workflow{(workflow.HasErrors ? "" : $" '{workflow.Name}'")} in memory, from its start to its end.</summary>");
        if (workflow.Input is not null)
        {
            writer.Line("/// <param name=\"input\">The workflow's input.</param>");
        }

        writer.Line("/// <param name=\"options\">The clock, the listener and the execution's name; all optional.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Stops the execution; it reaches each task that takes a token.</param>");
        if (workflow.Output is not null)
        {
            writer.Line("/// <returns>The workflow's output.</returns>");
        }

        writer.Line("/// <exception cref=\"global::Workflows.WorkflowFailedException\">The execution failed: a Fail state was reached, a task threw, or data could not be evaluated.</exception>");
        if (workflow.Machine.TimeoutSeconds is not null)
        {
            writer.Line("/// <exception cref=\"global::Workflows.WorkflowTimedOutException\">The execution took longer than the workflow's TimeoutSeconds.</exception>");
        }

        if (workflow is { CallsOutside: true, HasErrors: false })
        {
            writer.Line("/// <exception cref=\"global::Workflows.MissingHandlerException\">Nobody does what a state calls; no state has run.</exception>");
        }

        writer.Line("/// <exception cref=\"global::System.OperationCanceledException\">The token was cancelled.</exception>");
        writer.Line($"{workflow.Accessibility} {Result(workflow.Output)} RunAsync(");
        if (workflow.Input is { } input)
        {
            writer.Line($"    {input.FullName} input,");
        }

        writer.Line("    global::Workflows.RunOptions? options = null,");
        writer.Line("    global::System.Threading.CancellationToken cancellationToken = default)");
    }

    /// <summary>What it returns.</summary>
    public static string Result(TypeReference? output) => output is not null
        ? $"global::System.Threading.Tasks.ValueTask<{output.FullName}>"
        : "global::System.Threading.Tasks.ValueTask";
}
