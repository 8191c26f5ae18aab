using System.Diagnostics.CodeAnalysis;
using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private bool _startedMapRuns;
    private bool _looksAgain;

    /// <summary>The state of a Distributed Map has said where its items are: the run begins, or another process goes on with it.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything.")]
    private async ValueTask StartMapRunAsync(FrameData frame, RunningFrame running)
    {
        var source = running.Map!;
        await CloseMapAsync(frame).ConfigureAwait(false);
        frame.Map = source;
        try
        {
            if (MapRunOf(frame) is { } run)
            {
                source.Open(run.Id);
                await source.SkipAsync(run.Children, _engine.Cancellation).ConfigureAwait(false);
                if (run.IsRedriven)
                {
                    await RedriveMapRunAsync(frame, run).ConfigureAwait(false);
                    return;
                }
            }
            else
            {
                Begin(frame, source);
            }

            _startedMapRuns = true;
        }
        catch (MapRunFailedException exception)
        {
            await FailMapRunAsync(frame, exception).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not InvalidDataException)
        {
            await GiveUpAsync(frame, exception).ConfigureAwait(false);
        }
    }

    /// <summary>The store fails, or the process stops: what is stored tells how to go on.</summary>
    private async ValueTask GiveUpAsync(FrameData frame, Exception exception)
    {
        if (!_engine.Cancellation.IsCancellationRequested)
        {
            _engine.Trouble($"The Distributed Map '{frame.State}' of execution '{Name}' could not be run on.", exception);
        }

        await ReloadLaterAsync().ConfigureAwait(false);
    }

    private void Begin(FrameData frame, MapSource source)
    {
        var run = source.Begin(new Guid(_engine.Random(16)), Now(), frame.NextChunk);
        Record(frame, new(HistoryEventType.MapRunStarted) { Cause = source.MapRunArn });
        frame.Waiting = FrameWaiting.MapRun;
        frame.Wait = new StoredWait { Kind = WaitKind.Chunks };
        frame.WaitChange = WaitChange.Opens;
        Keep(frame, run);
    }

    private static void Keep(FrameData frame, MapRunBody run)
    {
        frame.Kept = run.Write();
        frame.NextChunk = run.NextChunk;
        frame.IsChanged = true;
    }

    private static MapRunBody? MapRunOf(FrameData frame) => frame.Waiting is FrameWaiting.MapRun && !frame.Kept.IsEmpty ? MapRunBody.Read(frame.Kept) : null;

    /// <summary>Looks at the chunks of all runs; false if the execution is not this process's any longer.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything.")]
    private async ValueTask<bool> AdvanceMapRunsAsync()
    {
        _startedMapRuns = false;
        if (_looksAgain)
        {
            // A run was redriven in this turn: what is stored of it still says that it has failed.
            return true;
        }

        foreach (var frame in _frames.Values.Where(static frame => frame.Waiting is FrameWaiting.MapRun && frame.Running is null).ToArray())
        {
            if (_end is not null || _stop is not null || MapRunOf(frame) is not { IsRedriven: false } run || (frame.Phase is FramePhase.Scheduled && frame.Map is null))
            {
                continue;
            }

            try
            {
                await AdvanceOrFailAsync(frame, run).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not InvalidDataException)
            {
                await GiveUpAsync(frame, exception).ConfigureAwait(false);
                return false;
            }
        }

        return true;
    }

    private async ValueTask AdvanceOrFailAsync(FrameData frame, MapRunBody run)
    {
        var chunks = await _engine.Store.LoadOpenChunksAsync(Id, frame.Number).ConfigureAwait(false);
        try
        {
            await AdvanceAsync(frame, run, chunks).ConfigureAwait(false);
        }
        catch (MapRunFailedException exception)
        {
            await FailMapRunAsync(frame, exception).ConfigureAwait(false);
        }
    }

    /// <summary>Goes on with the children that have failed: those that have succeeded keep what they gave.</summary>
    private async ValueTask RedriveMapRunAsync(FrameData frame, MapRunBody run)
    {
        Record(frame, new(HistoryEventType.MapRunRedriven) { Index = _stored.Redrives, Cause = frame.Map!.MapRunArn });
        await EndStoppedChildrenAsync(frame).ConfigureAwait(false);
        await RedriveParkedChildrenAsync(frame).ConfigureAwait(false);
        var failed = 0L;
        foreach (var chunk in await _engine.Store.LoadChunksAsync(Id, frame.Number).ConfigureAwait(false))
        {
            if (chunk.Number < run.FirstChunk)
            {
                continue;
            }

            var entries = MapChunkBody.Read(chunk);
            if (!entries.Exists(static entry => entry is { HasFailed: true, IsFault: false }))
            {
                failed += chunk.IsFolded ? MapEntry.FailedOf(entries) : 0;
                continue;
            }

            foreach (var entry in entries.Where(static entry => entry is { HasFailed: true, IsFault: false }))
            {
                await RedriveChildAsync(entry.Execution).ConfigureAwait(false);
            }

            var open = entries.Select(static entry => entry is { HasFailed: true, IsFault: false } ? entry with { Status = ExecutionStatus.Running, Error = null, Cause = null } : entry);
            _chunks.Add(chunk with { IsFolded = false, Body = MapChunkBody.Write([.. open]), Results = [] });
        }

        Keep(frame, run with { IsRedriven = false, Failed = failed });

        // The chunks are looked at once this is written.
        _looksAgain = true;
    }

    /// <summary>Children that the failed run has asked to stop, and that have not seen it, end now: they are redriven with the others, and their end does not count in what goes on.</summary>
    private async ValueTask EndStoppedChildrenAsync(FrameData frame)
    {
        string? after = null;
        do
        {
            var page = await _engine.Store.ListAsync(new ExecutionFilter { Parent = Id, Status = ExecutionStatus.Running, Limit = 1_000, After = after }).ConfigureAwait(false);
            foreach (var listed in page.Executions)
            {
                while (await _engine.Store.LoadAsync(listed.Id).ConfigureAwait(false) is { Status: ExecutionStatus.Running, Stop: not null } child
                    && child.ParentFrame == frame.Number
                    && !await _engine.TryAbortAsync(child).ConfigureAwait(false))
                {
                }
            }

            after = page.Next;
        }
        while (after is not null);
    }

    /// <summary>Children that are parked are no results of a chunk, which waits for them: they go on with those that have failed.</summary>
    private async ValueTask RedriveParkedChildrenAsync(FrameData frame)
    {
        string? after = null;
        do
        {
            var page = await _engine.Store.ListAsync(new ExecutionFilter { Parent = Id, Status = ExecutionStatus.Parked, Limit = 1_000, After = after }).ConfigureAwait(false);
            foreach (var listed in page.Executions)
            {
                if (await _engine.Store.LoadAsync(listed.Id).ConfigureAwait(false) is { Chunk: not null } child && child.ParentFrame == frame.Number)
                {
                    await RedriveChildAsync(listed.Id).ConfigureAwait(false);
                }
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private async ValueTask RedriveChildAsync(long execution)
    {
        // One that somebody has redriven before, or that a crash came after, is left as it is.
        if (await _engine.Store.LoadAsync(execution).ConfigureAwait(false) is { Status: not (ExecutionStatus.Running or ExecutionStatus.Succeeded) } child
            && _engine.FindMachine(child.Machine) is { } host)
        {
            await _engine.Store.CommitAsync(Redrive.Of(child, host, Now())).ConfigureAwait(false);
        }
    }

    private static async ValueTask CloseMapAsync(FrameData frame)
    {
        if (frame.Map is { } map)
        {
            frame.Map = null;
            await map.DisposeAsync().ConfigureAwait(false);
        }
    }
}
