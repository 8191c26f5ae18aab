using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private readonly List<int> _gone = [];
    private readonly List<NewExecution> _children = [];
    private readonly List<MapChunk> _chunks = [];
    private readonly List<int> _stopsChildrenOf = [];
    private readonly List<(int Frame, DateTimeOffset BeatDue)> _beats = [];
    private HistoryWriter? _history;
    private DefinitionHash? _definition;
    private ExecutionEnd? _end;
    private byte[]? _endBody;
    private int _consumed;
    private int _entered;
    private bool _abandons;

    private bool HasChanges => _history is not null || _end is not null || _consumed > 0 || _gone.Count > 0 || _chunks.Count > 0
        || _frames.Values.Any(static frame => frame.IsChanged || frame.WaitChange is not WaitChange.None) || MayRelease;

    /// <summary>Whether nothing runs here, so that nobody needs to own the execution.</summary>
    private bool MayRelease => _end is null && (_isDraining || !_hasMore) && _frames.Values.All(frame => frame.Running is null && (_isDraining || frame.Phase is not FramePhase.Scheduled));

    /// <summary>Records an event of a frame.</summary>
    /// <returns>Its id.</returns>
    private int Record(FrameData frame, HistoryEvent recorded)
    {
        _history ??= new HistoryWriter(_events + 1);
        frame.LastEvent = _history.Add(recorded, frame.LastEvent, Now());
        frame.IsChanged = true;
        return frame.LastEvent;
    }

    /// <summary>Writes all that has happened; false if the execution is not this process's any longer.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A commit of whose outcome nobody knows is never tried again: what is stored tells.")]
    private async ValueTask<bool> CommitAsync()
    {
        var commit = Commit();
        var began = _engine.Options.TimeProvider.GetTimestamp();
        CommitResult result;
        try
        {
            result = await _engine.Store.CommitAsync(commit).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _engine.Trouble($"Execution '{Name}' of '{Machine}' could not be recorded, or may have been.", exception);
            await ReloadLaterAsync().ConfigureAwait(false);
            return false;
        }

        _engine.Options.Listener?.OnCommitted(_engine.Options.TimeProvider.GetElapsedTime(began), result.Outcome is CommitOutcome.Lost);
        if (result.Outcome is CommitOutcome.Lost)
        {
            await ReloadAsync().ConfigureAwait(false);
            return false;
        }

        Written(commit, result);
        return true;
    }

    private ExecutionCommit Commit()
    {
        var isReleased = MayRelease;
        return new ExecutionCommit
        {
            Execution = Id,
            Machine = Machine,
            Version = _version,
            Consumed = _engine.Options.Guards.HasFlag(EngineGuards.SubtractsFromInbox) ? _consumed : int.MaxValue,
            RequiredInbox = Abandons() && _engine.Options.Guards.HasFlag(EngineGuards.RequiresInboxToAbandon) ? _inbox : null,
            RequiredBeats = [.. _beats],
            Frames = Changes(),
            Events = _history?.ToBatch(),
            Due = isReleased && !_hasMore && !(_isDraining && _frames.Values.Any(static frame => frame.Phase is FramePhase.Scheduled))
                ? NextDue()

                // Whoever owns it goes on now. If this process lost it without knowing, nobody does, and it is anyone's to take.
                : Now(),
            Releases = isReleased,
            End = _end,
            Children = Started(),
            StopsChildrenOf = [.. _stopsChildrenOf],
            Chunks = [.. _chunks],
            Definition = _definition,
        };
    }

    // An end abandons even what nobody knows of yet: a stop that was accepted a moment ago.
    private bool Abandons() => _abandons || _end is not null || _frames.Values.Any(static frame => frame.Abandons);

    private List<FrameChange> Changes()
    {
        List<FrameChange> changes = [];
        if (_end is not null)
        {
            if (_endBody is not null)
            {
                changes.Add(new FrameChange(0, _endBody) { Wait = _frames[0].Wait is null ? WaitChange.None : WaitChange.Closes });
            }

            return changes;
        }

        changes.AddRange(_gone.Select(static number => new FrameChange(number, Body: null) { IsGone = true }));
        foreach (var frame in _frames.Values)
        {
            if (frame.IsChanged || frame.WaitChange is not WaitChange.None)
            {
                changes.Add(new FrameChange(frame.Number, frame.IsChanged ? FrameBody.Write(frame) : (ReadOnlyMemory<byte>?)null)
                {
                    Wait = frame.WaitChange,
                    Opened = frame.WaitChange is WaitChange.Opens ? frame.Wait : null,
                });
            }
        }

        return changes;
    }

    /// <summary>What was written counts from now on.</summary>
    private void Written(ExecutionCommit commit, CommitResult result)
    {
        _version++;
        Trouble = TimeSpan.Zero;

        // What has come since is not read yet: no commit may abandon it.
        _inbox -= _consumed;
        _events += commit.Events?.Count ?? 0;
        if (_entered > 0)
        {
            _engine.Options.Listener?.OnTransitions(Machine, _entered);
        }

        (_history, _definition, _consumed, _entered, _abandons, _toRedrive) = (null, null, 0, 0, false, null);
        _gone.Clear();
        _children.Clear();
        _chunks.Clear();
        _stopsChildrenOf.Clear();
        _beats.Clear();
        foreach (var frame in _frames.Values)
        {
            (frame.IsChanged, frame.WaitChange, frame.Abandons) = (false, WaitChange.None, false);
        }

        if (commit.End is not null)
        {
            _isOver = true;
            _engine.Closed(this, commit.End, _stored.Started);
        }
        else if (commit.Releases)
        {
            _isOver = true;
            if (commit.Due is { } due)
            {
                _engine.Expect(due);
            }
        }
        else
        {
            if (result.Inbox > 0 || _looksAgain)
            {
                _looksAgain = false;
                Post(LetterKind.Nudge);
            }

            StartTasks();
        }
    }

    /// <summary>When the execution is to be looked at again; null for when somebody says so.</summary>
    private DateTimeOffset? NextDue()
    {
        var due = _stored.Deadline;
        foreach (var frame in _frames.Values)
        {
            if (frame.Phase is FramePhase.Waiting && DueOf(frame) is { } moment && !(due <= moment))
            {
                due = moment;
            }
        }

        return due;
    }
}
