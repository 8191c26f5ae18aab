namespace Workflows;

/// <summary>A worker that waits for a task. It is in the queue's list for as long as nobody has decided what it gets, so that whoever takes it out decides alone.</summary>
internal sealed class ActivityPoll(string? workerName, TaskCreationOptions continuations)
{
    private readonly TaskCompletionSource<IPendingActivity?> _result = new(continuations);

    public string? WorkerName { get; } = workerName;

    public Task<IPendingActivity?> Result => _result.Task;

    public void End(IPendingActivity? task) => _result.SetResult(task);

    public void Cancel(CancellationToken cancellationToken) => _result.SetCanceled(cancellationToken);
}
