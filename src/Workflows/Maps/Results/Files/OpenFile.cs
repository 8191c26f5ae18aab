using System.Threading.Channels;

namespace Workflows.Generated;

/// <summary>A file that results are written to: blocks go through a channel to the store, which is slower than those who fill them.</summary>
internal sealed class OpenFile
{
    private const int MostBlocks = 8;

    private readonly Channel<Block> _blocks = Channel.CreateUnbounded<Block>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly object _gate = new();
    private TaskCompletionSource? _room;
    private int _waiting;
    private bool _isFailed;

    /// <param name="store">The store.</param>
    /// <param name="bucket">The file's bucket.</param>
    /// <param name="key">The file's key.</param>
    /// <param name="fail">Is told at once if the store cannot take it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public OpenFile(IObjectStore store, string bucket, string key, Action<Exception> fail, CancellationToken cancellationToken)
    {
        Key = key;
        Written = Task.Run(() => WriteAsync(store, bucket, fail, cancellationToken), CancellationToken.None);
        AbandonedWork.Forget(Written);
    }

    public string Key { get; }

    public long Size { get; private set; }

    /// <summary>Ends when the store has all of it, or cannot take it.</summary>
    public Task Written { get; }

    /// <summary>Hands a block on. Whoever calls it waits while the store has enough to do; blocks are handed on one at a time.</summary>
    public Task Add(Block block)
    {
        Size += block.Length;
        lock (_gate)
        {
            _waiting++;
            _blocks.Writer.TryWrite(block);
            return _isFailed ? Written : _waiting < MostBlocks ? Task.CompletedTask : (_room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    public void Close() => _blocks.Writer.TryComplete();

    private async Task WriteAsync(IObjectStore store, string bucket, Action<Exception> fail, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(bucket, Key, WriteBlocks, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = ResultFailure.Of(exception);
            fail(failure);
            throw failure;
        }
        finally
        {
            MakeRoom(blocks: 0, isFailed: true);
        }
    }

    private async Task WriteBlocks(Stream stream, CancellationToken cancellationToken)
    {
        await foreach (var block in _blocks.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            await stream.WriteAsync(block.Content, cancellationToken).ConfigureAwait(false);
            block.Return();
            MakeRoom(blocks: 1, isFailed: false);
        }
    }

    private void MakeRoom(int blocks, bool isFailed)
    {
        TaskCompletionSource? room = null;
        lock (_gate)
        {
            _waiting -= blocks;
            _isFailed |= isFailed;
            if (_isFailed || _waiting < MostBlocks / 2)
            {
                (room, _room) = (_room, null);
            }
        }

        room?.TrySetResult();
    }
}
