namespace Workflows.Generated;

/// <summary>Cancels a token when a time is up.</summary>
internal sealed class Countdown : LongTimer
{
    private readonly CancellationTokenSource _source;

    public Countdown(long seconds, TimeProvider time, CancellationTokenSource source)
        : base(seconds, time)
    {
        _source = source;
        Start();
    }

    protected override void OnOver()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work ended at this very moment.
        }
        catch (AggregateException)
        {
            // What somebody registered on the token threw. The time is up all the same, and nobody is there to be told on a timer's thread.
        }
    }
}
