namespace Workflows.Tests;

/// <summary>Does work, and all that comes of it, one after the other on the thread of the caller, so that nothing is left when the call returns.</summary>
public sealed class OneByOne
{
    private readonly Queue<Action> _work = [];
    private bool _isWorking;

    /// <summary>What waits goes on on the thread on which it can, and not on another one, which it does where a test has a context: until the end of the test that calls this.</summary>
    public static void StayOnThread() => SynchronizationContext.SetSynchronizationContext(null);

    public void Schedule(Action work)
    {
        // What a cancellation sets off may come from another thread: it waits for this one.
        lock (_work)
        {
            _work.Enqueue(work);
            if (_isWorking)
            {
                return;
            }

            var context = SynchronizationContext.Current;
            StayOnThread();
            _isWorking = true;
            while (_work.TryDequeue(out var next))
            {
                next();
            }

            _isWorking = false;
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
