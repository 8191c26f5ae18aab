using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    /// <summary>Folds chunks that are full, and starts children as long as there is room for them.</summary>
    /// <exception cref="MapRunFailedException">Too many have failed, or the source cannot be read.</exception>
    private async ValueTask AdvanceAsync(FrameData frame, MapRunBody run, IReadOnlyList<MapChunk> stored)
    {
        List<MapEntry> entries = [];
        var (open, known) = (0, run);
        foreach (var chunk in stored.Where(chunk => chunk.Number >= run.FirstChunk))
        {
            var children = MapChunkBody.Read(chunk);
            var left = chunk.Items - chunk.Succeeded - chunk.Failed;
            if (left == 0)
            {
                _chunks.Add(chunk with { IsFolded = true, Body = MapChunkBody.Write(children), Results = [] });
                run = run with { Failed = run.Failed + MapEntry.FailedOf(children) };
            }
            else
            {
                entries.AddRange(children);
                open += left;
            }
        }

        if (run != known)
        {
            Keep(frame, run);
        }

        Check(frame, run, entries);
        if (!run.IsRead)
        {
            var before = entries.Count;
            known = run;
            run = await ReadAsync(frame, run, open, entries).ConfigureAwait(false);
            open += entries.Skip(before).Count(static entry => !entry.IsFault);
            Check(frame, run, entries);
            if (run != known)
            {
                Keep(frame, run);
            }
        }

        if (!run.IsRead)
        {
            return;
        }

        if (open == 0)
        {
            await CompleteAsync(frame, run).ConfigureAwait(false);
            return;
        }

        // Nobody needs to own the execution until the next chunk is full.
        await CloseMapAsync(frame).ConfigureAwait(false);
        if (frame.Phase is not FramePhase.Waiting)
        {
            Wait(frame, FrameWaiting.MapRun, due: null);
        }
    }

    /// <param name="frame">The frame of the Map.</param>
    /// <param name="run">The run.</param>
    /// <param name="entries">The children of the chunks that are not folded.</param>
    private static void Check(FrameData frame, MapRunBody run, List<MapEntry> entries)
    {
        if (run.Tolerance.IsExceeded(run.Failed + MapEntry.FailedOf(entries), run.IsRead ? run.Items : frame.Map?.AtMost))
        {
            throw new MapRunFailedException(Errors.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded");
        }
    }

    /// <summary>Reads items into chunks until as many children run as may.</summary>
    private async ValueTask<MapRunBody> ReadAsync(FrameData frame, MapRunBody run, int open, List<MapEntry> entries)
    {
        var source = frame.Map!;
        while (!run.IsRead && open < source.Concurrency)
        {
            List<MapEntry> chunk = [];
            List<NewExecution> children = [];
            var room = Math.Min(source.ChunkAfter(run.Children), source.Concurrency - open);
            while (chunk.Count < room)
            {
                if (await source.NextAsync(run.Children + chunk.Count, _engine.Cancellation).ConfigureAwait(false) is not var (entry, input))
                {
                    run = run with { IsRead = true };
                    break;
                }

                chunk.Add(entry);
                if (!entry.IsFault)
                {
                    children.Add(ChildOf(frame, run, source, entry, input));
                }
            }

            if (chunk.Count == 0)
            {
                break;
            }

            _children.AddRange(children);
            _chunks.Add(new MapChunk
            {
                Frame = frame.Number,
                Number = run.NextChunk,
                First = run.Children,
                Items = children.Count,
                Body = MapChunkBody.Write(chunk),
                IsFolded = children.Count == 0,
            });
            if (children.Count == 0)
            {
                run = run with { Failed = run.Failed + MapEntry.FailedOf(chunk) };
            }
            else
            {
                entries.AddRange(chunk);
            }

            open += children.Count;
            run = run with { NextChunk = run.NextChunk + 1, Children = run.Children + chunk.Count, Items = run.Items + chunk.Sum(static entry => (long)entry.Count) };
        }

        return run;
    }

    private NewExecution ChildOf(FrameData frame, MapRunBody run, MapSource source, MapEntry entry, ReadOnlyMemory<byte> input) =>
        _engine.PrepareChild(Host, Host.ChildMachines[frame.State], source.NameOf(entry.Item), source.StartAt, input, Now()) with
        {
            Parent = Id,
            ParentFrame = frame.Number,
            Chunk = run.NextChunk,
            Item = entry.Item,
        };

    /// <summary>All children have ended: the state goes on with what they gave.</summary>
    private async ValueTask CompleteAsync(FrameData frame, MapRunBody run)
    {
        if (frame.Map is null && run.Writes)
        {
            // Where the results go is known to the state alone.
            frame.Phase = FramePhase.Scheduled;
            frame.IsChanged = true;
            Start(frame);
            return;
        }

        var entries = await EntriesAsync(frame, run).ConfigureAwait(false);
        ReadOnlyMemory<byte> output = default;
        var size = SizeOf(entries);
        if (run.Writes)
        {
            output = await frame.Map!.WriteAsync(entries, run.Started, failure: null, _engine.Cancellation).ConfigureAwait(false);
            size = output.Length;
        }
        else if (size <= MaxPayloadBytes)
        {
            output = Together(entries, (int)size);
        }

        if (size > MaxPayloadBytes)
        {
            Fail(frame, new StateFailure(Errors.DataLimitExceeded, new DataLimitException(frame.State, size, MaxPayloadBytes).Message, exception: null));
            return;
        }

        Record(frame, new(HistoryEventType.MapRunSucceeded));
        ForgetMapRun(frame, run);
        await CloseMapAsync(frame).ConfigureAwait(false);
        Answer(frame, output);
    }

    /// <summary>All children of a run, in order: those that are stored, and those that were read in this turn.</summary>
    private async ValueTask<List<MapEntry>> EntriesAsync(FrameData frame, MapRunBody run)
    {
        var stored = (await _engine.Store.LoadChunksAsync(Id, frame.Number).ConfigureAwait(false)).Where(chunk => chunk.Number >= run.FirstChunk).ToDictionary(static chunk => chunk.Number);
        var added = _chunks.Where(chunk => chunk.Frame == frame.Number && !chunk.IsGone && !stored.ContainsKey(chunk.Number));
        return [.. stored.Values.Concat(added).SelectMany(MapChunkBody.Read).OrderBy(static entry => entry.Item)];
    }

    // It may be more than an array holds, and is then not made.
    private static long SizeOf(List<MapEntry> entries)
    {
        var size = 1L;
        foreach (var entry in entries.Where(static entry => entry.Status is ExecutionStatus.Succeeded))
        {
            size += entry.Output.Length + 1;
        }

        return Math.Max(size, 2);
    }

    private static byte[] Together(List<MapEntry> entries, int size)
    {
        using var stream = new MemoryStream(size);
        stream.WriteByte((byte)'[');
        foreach (var entry in entries.Where(static entry => entry.Status is ExecutionStatus.Succeeded))
        {
            if (stream.Length > 1)
            {
                stream.WriteByte((byte)',');
            }

            stream.Write(entry.Output.Span);
        }

        stream.WriteByte((byte)']');
        return stream.ToArray();
    }

    private async ValueTask FailMapRunAsync(FrameData frame, MapRunFailedException exception)
    {
        // What was read in this turn is as if it was not.
        var run = MapRunOf(frame);
        _children.RemoveAll(child => child.Chunk is not null && child.ParentFrame == frame.Number);
        _chunks.RemoveAll(chunk => chunk.Frame == frame.Number && (!chunk.IsFolded || chunk.Number >= run?.NextChunk));
        if (frame.Map is { Writes: true } source && run is not null && exception.Error != Errors.ResultWriterFailed)
        {
            var entries = await EntriesAsync(frame, run).ConfigureAwait(false);
            try
            {
                await source.WriteAsync(entries, run.Started, exception, _engine.Cancellation).ConfigureAwait(false);
            }
            catch (MapRunFailedException other)
            {
                exception = other;
            }
        }

        await CloseMapAsync(frame).ConfigureAwait(false);
        frame.Phase = FramePhase.Waiting;
        Fail(frame, new StateFailure(exception.Error, exception.Cause, exception));
    }

    /// <summary>Nobody waits for a run any longer: its children are asked to stop, and its chunks are forgotten.</summary>
    private void ForgetMapRun(FrameData frame, MapRunBody? run)
    {
        if (run is null)
        {
            return;
        }

        GiveUpChildren(frame);

        // Those that are folded forget their children first.
        _chunks.RemoveAll(chunk => chunk.Frame == frame.Number && !chunk.IsFolded);
        for (var number = run.FirstChunk; number < run.NextChunk; number++)
        {
            _chunks.Add(new MapChunk { Frame = frame.Number, Number = number, First = 0, Items = 0, IsGone = true });
        }
    }
}
