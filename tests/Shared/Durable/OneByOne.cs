namespace Workflows.Tests;

/// <summary>Does work, and all that comes of it, one after the other on the thread of the caller, so that nothing is left when the call returns.</summary>
public sealed class OneByOne
{
    private readonly Queue<Action> _work = [];
    private bool _isWorking;

    public void Schedule(Action work)
    {
        _work.Enqueue(work);
        if (_isWorking)
        {
            return;
        }

        // What waits would go on on another thread if this one had a context.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        _isWorking = true;
        while (_work.TryDequeue(out var next))
        {
            next();
        }

        _isWorking = false;
        SynchronizationContext.SetSynchronizationContext(context);
    }
}
