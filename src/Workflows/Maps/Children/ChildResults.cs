namespace Workflows.Generated;

/// <summary>Takes what becomes of the children. Any thread may call, also several at once.</summary>
internal abstract class ChildResults<TInput, TOutput>
{
    /// <summary>Whether it wants to know what the children were given, and when.</summary>
    public virtual bool NeedsInputs => false;

    /// <summary>Ends the run when the results cannot be kept.</summary>
    public Action<Exception>? Fail { get; set; }

    public virtual ValueTask SucceededAsync(in Child<TInput> child, TOutput output) => default;

    public virtual ValueTask FailedAsync(in Child<TInput> child, in StateFailure failure) => default;

    /// <summary>The run is over.</summary>
    /// <param name="unfinished">What has not come to its end.</param>
    /// <param name="failure">Why the run has failed; null if it has not.</param>
    /// <param name="cancellationToken">The execution's token.</param>
    public virtual ValueTask CompleteAsync(UnfinishedChildren<TInput> unfinished, Exception? failure, CancellationToken cancellationToken) => default;

    /// <summary>Nobody wants the results any more.</summary>
    public virtual void Abort()
    {
    }
}
