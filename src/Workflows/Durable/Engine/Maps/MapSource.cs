using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>Where a Distributed Map has its items from and where its results go, of whatever types those are. It is made anew by running the state whenever another process goes on.</summary>
/// <param name="settings">The run.</param>
/// <param name="startAt">The first state of the item processor.</param>
internal abstract class MapSource(MapRunSettings settings, int startAt) : IAsyncDisposable
{
    // Without MaxConcurrency: two chunks.
    private const int Unlimited = 2 * LargestChunk;
    private const int LargestChunk = 1_000;

    // The first children have chunks of their own, so that a small Map hears of each.
    private const int Alone = 100;

    private MapRun? _run;

    public int StartAt { get; } = startAt;

    /// <summary>Whether the results are written to the object store.</summary>
    public abstract bool Writes { get; }

    /// <summary>How many items there are at most; null if nobody knows.</summary>
    public abstract long? AtMost { get; }

    /// <summary>How many children run at once.</summary>
    public int Concurrency => settings.MaxConcurrency == 0 ? Unlimited : Run.MaxConcurrency;

    protected MapRun Run => _run ?? throw new InvalidOperationException("The run has no id yet.");

    /// <summary>Begins, or goes on with, the run of an id.</summary>
    /// <exception cref="MapRunFailedException">Its settings are out of range.</exception>
    public void Open(Guid id) => _run = new MapRun(settings, id);

    /// <summary>A new run.</summary>
    /// <exception cref="MapRunFailedException">Its settings are out of range.</exception>
    public MapRunBody Begin(Guid id, DateTimeOffset now, int firstChunk)
    {
        Open(id);
        return new MapRunBody
        {
            Id = id,
            Started = now,
            Writes = Writes,
            ToleratedCount = settings.ToleratedFailureCount,
            ToleratedPercentage = settings.ToleratedFailurePercentage,
            FirstChunk = firstChunk,
            NextChunk = firstChunk,
        };
    }

    public string MapRunArn => Run.MapRunArn;

    public string NameOf(long child) => Run.NameOf(child);

    /// <summary>How many children the next chunk has: a tenth of those that run at once, so that one that takes long holds few places.</summary>
    /// <param name="children">How many there are before.</param>
    public int ChunkAfter(long children) => children < Alone ? 1 : Math.Clamp(Concurrency == Unlimited ? LargestChunk : Concurrency / 10, 1, LargestChunk);

    /// <summary>The next child; null at the end.</summary>
    /// <exception cref="MapRunFailedException">The source cannot be read.</exception>
    public async ValueTask<(MapEntry Entry, ReadOnlyMemory<byte> Input)?> NextAsync(long child, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(child, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (MapRunFailedException or OperationCanceledException))
        {
            throw exception is EvaluationException evaluation
                ? Run.OfEvaluation(evaluation.InnerException!)
                : new MapRunFailedException(Errors.ItemReaderFailed, exception.Message, exception);
        }
    }

    /// <summary>Passes over what has been read before.</summary>
    public async ValueTask SkipAsync(long children, CancellationToken cancellationToken)
    {
        for (var child = 0L; child < children && await NextAsync(child, cancellationToken).ConfigureAwait(false) is not null; child++)
        {
        }
    }

    /// <summary>Writes what has become of the children.</summary>
    /// <param name="entries">The children, in order.</param>
    /// <param name="started">When the run started.</param>
    /// <param name="failure">Why it has failed; null if it has not.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The state's result.</returns>
    /// <exception cref="MapRunFailedException">They cannot be written.</exception>
    public abstract ValueTask<byte[]> WriteAsync(IReadOnlyList<MapEntry> entries, DateTimeOffset started, Exception? failure, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    protected abstract ValueTask<(MapEntry Entry, ReadOnlyMemory<byte> Input)?> ReadAsync(long child, CancellationToken cancellationToken);
}
