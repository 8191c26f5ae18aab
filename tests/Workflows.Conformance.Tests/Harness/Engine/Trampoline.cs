namespace Workflows.Conformance.Tests.Harness;

/// <summary>Does work one after the other, on the thread that comes with the first: when that goes on, nothing is left.</summary>
internal sealed class Trampoline
{
    private readonly Queue<Action> _work = [];
    private bool _isWorking;

    public void Do(Action work)
    {
        lock (_work)
        {
            _work.Enqueue(work);
            if (_isWorking)
            {
                return;
            }

            _isWorking = true;
        }

        while (true)
        {
            Action? next;
            lock (_work)
            {
                if (!_work.TryDequeue(out next))
                {
                    _isWorking = false;
                    return;
                }
            }

            next();
        }
    }
}
