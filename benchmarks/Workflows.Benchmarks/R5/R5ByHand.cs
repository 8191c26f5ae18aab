namespace Workflows.Benchmarks.R5;

/// <summary>What an engineer would write without the library: one asynchronous method over the same task methods.</summary>
internal static class R5ByHand
{
    public static async ValueTask<Result> RunAsync(R5Workflow workflow, Start start, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sum = await workflow.Add(start).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (sum.Value > 10)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var marked = new Marked(sum.Value, true);
            cancellationToken.ThrowIfCancellationRequested();
            var result = await workflow.Double(marked).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return result;
        }

        throw new InvalidOperationException("The sum is ten or less.");
    }
}
