namespace Workflows.Durable;

/// <summary>Who waits for a child has one that will tell, and nobody's child runs on when its parent has ended.</summary>
internal static class FamilyRules
{
    public static async ValueTask CheckAsync(ExecutionStore store, StoredExecution stored, List<string> faults, CancellationToken cancellationToken)
    {
        if (stored is { Status: ExecutionStatus.Running, Parent: { } parent, Stop: null }
            && await store.LoadAsync(parent, cancellationToken).ConfigureAwait(false) is { Status: not ExecutionStatus.Running and var status })
        {
            faults.Add($"It runs, and its parent {parent} is {status} and has not stopped it.");
        }

        foreach (var frame in stored.Frames.Where(static frame => frame.Wait is { Kind: WaitKind.Child, Step: WaitStep.Open }))
        {
            if (!await HasChildAsync(store, stored, frame.Number, cancellationToken).ConfigureAwait(false))
            {
                faults.Add($"Frame {frame.Number} waits for a child, and there is none that runs.");
            }
        }

        foreach (var frame in stored.Frames.Where(static frame => frame.Wait is { Kind: WaitKind.Chunks }))
        {
            foreach (var chunk in await store.LoadChunksAsync(stored.Id, frame.Number, cancellationToken).ConfigureAwait(false))
            {
                if (chunk.Succeeded < 0 || chunk.Failed < 0 || chunk.Succeeded + chunk.Failed > chunk.Items
                    || (!chunk.IsFolded && chunk.Results.Count != chunk.Succeeded + chunk.Failed))
                {
                    faults.Add($"Chunk {chunk.Number} of frame {frame.Number} has {chunk.Items} items, and counts {chunk.Succeeded} and {chunk.Failed} of {chunk.Results.Count} that have ended.");
                }
            }
        }
    }

    private static async ValueTask<bool> HasChildAsync(ExecutionStore store, StoredExecution stored, int frame, CancellationToken cancellationToken)
    {
        var children = await store.ListAsync(new ExecutionFilter { Parent = stored.Id, Limit = 1_000 }, cancellationToken).ConfigureAwait(false);
        foreach (var listed in children.Executions)
        {
            // One that is parked goes on when somebody redrives it.
            if (listed.Status is ExecutionStatus.Running or ExecutionStatus.Parked
                && (await store.LoadAsync(listed.Id, cancellationToken).ConfigureAwait(false))?.ParentFrame == frame)
            {
                return true;
            }
        }

        return false;
    }
}
