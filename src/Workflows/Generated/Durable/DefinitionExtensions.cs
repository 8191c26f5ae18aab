using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>What the table of a compiled workflow's states says, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DefinitionExtensions
{
    /// <summary>A state's name in the definition.</summary>
    public static string NameOf<TState>(this WorkflowDefinition definition, TState state)
        where TState : struct, Enum => MachineOf(definition)[FrameMoves.Number(state)].Name;

    /// <summary>A state's <c>Retry</c>; null for none.</summary>
    public static Retrier[]? RetryOf<TState>(this WorkflowDefinition definition, TState state)
        where TState : struct, Enum => MachineOf(definition)[FrameMoves.Number(state)].Retry;

    /// <summary>What an exception of a state is: of a machine inside of it that one's failure, of a Task its error, of pure code a query that could not be evaluated.</summary>
    public static StateFailure FailureOf<TState>(this WorkflowDefinition definition, TState state, Exception exception)
        where TState : struct, Enum
    {
        var failed = MachineOf(definition)[FrameMoves.Number(state)];
        return exception.OfInnerMachine() ?? (failed.Type is StateType.Task ? exception.OfTask() : exception.OfEvaluation(failed.Name));
    }

    /// <summary>The number of the first state of a workflow class that is a branch or an item processor.</summary>
    /// <param name="definition">The workflow around.</param>
    /// <param name="index">Which of its inner workflows.</param>
    public static int StartOf(this WorkflowDefinition definition, int index) => MachineOf(definition).StartOf(index);

    private static CompiledMachine MachineOf(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return (CompiledMachine)definition.Machine!;
    }
}
