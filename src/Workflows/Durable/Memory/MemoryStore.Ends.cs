namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <summary>Closes an execution. If it has not succeeded, its first frame stays, in whose body the engine has put what a redrive needs; all do if it is parked.</summary>
    private void Close(MemoryExecution row, ExecutionEnd end)
    {
        row.Status = end.Status;
        row.End = end;
        row.Stop = null;
        row.Inbox = 0;
        foreach (var (number, frame) in row.Frames.ToArray())
        {
            if (end.Status == ExecutionStatus.Parked || (number == 0 && end.Status != ExecutionStatus.Succeeded))
            {
                SetWait(row, number, frame, null);
            }
            else
            {
                Forget(row, number);
            }
        }

        if (end.Status == ExecutionStatus.Succeeded)
        {
            row.Chunks.Clear();
            row.OpenChunks.Clear();
        }
    }

    private void StopAllChildren(MemoryExecution row)
    {
        foreach (var child in UnendedChildren(row))
        {
            // A chunk goes on counting, for a redrive; a frame may wait for another child after one.
            child.TellsParent &= child.Start.Chunk is not null || !Keeps(StoreGuards.TellsOnlyWhoWaits);
            RequestStop(child, StopRequest.OfParent);
        }
    }

    private void Reopen(MemoryExecution row)
    {
        row.Status = ExecutionStatus.Running;
        row.End = null;
        row.Redrives++;
        row.Strikes = 0;
        row.IsStranded = false;
        if (row.Start.Chunk is not null && !row.TellsParent && CountedIn(row) is { } chunk)
        {
            // It failed, or it could not be redriven, and is to be counted again.
            _executions[row.Start.Parent!.Value].Chunks[(chunk.Frame, chunk.Number)] = chunk with { Failed = chunk.Failed - 1 };
            row.TellsParent = true;
        }
    }

    private void StopChildren(MemoryExecution row, IReadOnlyList<int> frames)
    {
        if (frames.Count == 0)
        {
            return;
        }

        foreach (var child in UnendedChildren(row).Where(child => frames.Contains(child.Start.ParentFrame)))
        {
            child.TellsParent &= !Keeps(StoreGuards.TellsOnlyWhoWaits);
            RequestStop(child, StopRequest.OfParent);
        }
    }

    /// <summary>Those that run, and those that are parked, which go on after a redrive.</summary>
    private MemoryExecution[] UnendedChildren(MemoryExecution row) =>
        row.Children.Count == 0 ? [] : [.. row.Children.Select(child => _executions[child]).Where(static child => child.IsOpen || child.Status == ExecutionStatus.Parked)];

    private void TellParent(MemoryExecution row)
    {
        // One that is parked goes on after a redrive, and its parent waits until then.
        if (row.Status == ExecutionStatus.Parked || !row.TellsParent || row.Start.Parent is not { } id || !_executions.TryGetValue(id, out var parent))
        {
            return;
        }

        if (!Keeps(StoreGuards.TellsParentWithEnd))
        {
            BetweenTransactions?.Invoke();
        }

        row.TellsParent = false;
        var frame = parent.Frames.GetValueOrDefault(row.Start.ParentFrame);
        if (row.Start.Chunk is not null)
        {
            if (Count(row) && parent.IsOpen && frame?.Wait?.Kind == WaitKind.Chunks)
            {
                Nudge(parent);
            }
        }
        else if (parent.IsOpen && frame?.Wait is { Kind: WaitKind.Child, Step: WaitStep.Open } wait)
        {
            var end = row.End!;
            var child = new ChildEnd(row.Id, row.Start.Machine, row.Start.Name, end.Status, row.Input, row.Start.Started, end.Stopped);
            var answer = new WaitAnswer(end.Status == ExecutionStatus.Succeeded, end.Output, end.Error, end.Cause) { Child = child };
            frame.Wait = wait with { Step = WaitStep.Settled, Answer = answer };
            Nudge(parent);
        }
    }
}
