using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Calls what hands a task token out, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TaskCalls
{
    /// <summary>Calls a method that is not asynchronous, as a task: what it throws is what the call comes to, unless the answer came before.</summary>
    /// <param name="task">The try of the state.</param>
    /// <param name="call">The call.</param>
    /// <param name="needs">What it needs.</param>
    /// <param name="cancellationToken">The execution's token.</param>
    public static Task Call<T, TNeeds>(this OpenTask<T> task, Action<TNeeds, CancellationToken> call, TNeeds needs, CancellationToken cancellationToken)
    {
        _ = task;
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            call(needs, cancellationToken);
            return Task.CompletedTask;
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }
}
