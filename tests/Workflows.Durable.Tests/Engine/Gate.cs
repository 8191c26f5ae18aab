namespace Workflows.Durable.Tests.Engine;

/// <summary>
/// Lets tasks go on together, one after the other on the thread that opens it. Of those that wait for one and the same <see cref="Task"/>, all but one would go on on other threads.
/// </summary>
internal sealed class Gate
{
    private readonly List<TaskCompletionSource> _waiting = [];
    private bool _isOpen;

    public Task WaitAsync()
    {
        if (_isOpen)
        {
            return Task.CompletedTask;
        }

        var source = new TaskCompletionSource();
        _waiting.Add(source);
        return source.Task;
    }

    public void Open()
    {
        _isOpen = true;
        _waiting.ForEach(static source => source.SetResult());
    }
}
