namespace Workflows.Hosting;

/// <summary>Where tasks of an activity come from, and where it is said what came of them.</summary>
internal interface IActivitySource<TInput, TResult>
{
    Task<TakenTask<TInput>?> TakeAsync(string? workerName, CancellationToken cancellationToken);

    ValueTask SucceedAsync(string token, TResult result);

    ValueTask FailAsync(string token, Exception exception);

    ValueTask HeartbeatAsync(string token);

    /// <summary>Gives a task back, if it can be given back.</summary>
    void Return(string token);

    /// <summary>Whether an exception may be over after a while.</summary>
    bool IsTrouble(Exception exception);
}
