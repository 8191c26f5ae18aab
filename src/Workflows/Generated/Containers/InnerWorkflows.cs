using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Runs workflow classes as branches and item processors of others, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InnerWorkflows
{
    /// <summary>
    /// The options of a workflow that is a branch, an iteration or a child execution: who observes that is told of its states as a part of it. The listener of the execution around is not
    /// told of child executions unless it asks.
    /// </summary>
    /// <param name="observer">The observer of the branch, iteration or child execution; null if nobody observes it.</param>
    /// <param name="options">The options of the execution.</param>
    /// <param name="names">The states that are called otherwise here, with their names here.</param>
    public static RunOptions? OptionsInside(this RunObserver? observer, RunOptions? options, params (string Own, string Here)[] names) =>
        options?.Listener is null ? options : options.With(observer is null ? null : new InnerListener(observer, names));

    /// <summary>The failure of the branch or iteration that the workflow is.</summary>
    /// <param name="failure">The workflow's failure.</param>
    /// <param name="names">The states that are called otherwise here, with their names here.</param>
    public static Exception Inside(this WorkflowFailedException failure, params (string Own, string Here)[] names) =>
        new InnerMachineException(NameOf(failure.State, names), new StateFailure(failure.Error, failure.Cause, failure.InnerException));

    internal static string NameOf(string state, (string Own, string Here)[] names)
    {
        foreach (var (own, here) in names)
        {
            if (own == state)
            {
                return here;
            }
        }

        return state;
    }
}
