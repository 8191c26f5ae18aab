using System.Threading.Channels;

namespace Workflows.Benchmarks.Map;

/// <summary>What one would write by hand: a bounded channel, and workers that take from it.</summary>
internal static class MapByHand
{
    private const int Workers = 40;

    public static async Task<int[]> RunAsync(int[] items, Func<int, ValueTask<int>> work)
    {
        var outputs = new int[items.Length];
        var channel = Channel.CreateBounded<(int Index, int Item)>(new BoundedChannelOptions(1024) { SingleWriter = true });
        var workers = Enumerable.Range(0, Workers).Select(_ => WorkAsync()).ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            await channel.Writer.WriteAsync((i, items[i])).ConfigureAwait(false);
        }

        channel.Writer.Complete();
        await Task.WhenAll(workers).ConfigureAwait(false);
        return outputs;

        async Task WorkAsync()
        {
            while (await channel.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                while (channel.Reader.TryRead(out var next))
                {
                    outputs[next.Index] = await work(next.Item).ConfigureAwait(false);
                }
            }
        }
    }
}
