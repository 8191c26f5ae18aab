using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private ITimer? _timer;
    private bool _isOver;
    private bool _isDraining;

    /// <summary>Runs the execution for as long as this process owns it.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever it is, it must not end the process, and the execution is not lost: it is read again.")]
    public async Task RunAsync()
    {
        try
        {
            if (await OpenAsync().ConfigureAwait(false))
            {
                await TurnsAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            // A fault of the machine or of the engine: to try again would come to the same.
            _engine.Trouble($"Execution '{Name}' of '{Machine}' could not be run on.", exception);
            await ParkAsync($"It could not be run on: {exception.Message}").ConfigureAwait(false);
        }
        finally
        {
            await TryCloseAsync().ConfigureAwait(false);
            _engine.Ended(this);
        }
    }

    /// <summary>Reads the frames; false if the execution is not run on.</summary>
    private async ValueTask<bool> OpenAsync()
    {
        try
        {
            foreach (var stored in _stored.Frames)
            {
                _frames.Add(stored.Number, FrameBody.Read(stored));
            }
        }
        catch (InvalidDataException exception)
        {
            await ParkAsync($"What is stored of it cannot be read. {exception.Message}").ConfigureAwait(false);
            return false;
        }

        if (_stored.Strikes >= _engine.Options.MaxStrikes)
        {
            await ParkAsync($"Its process ended {_stored.Strikes} times while it was in state '{LastState()}', without any progress.").ConfigureAwait(false);
            return false;
        }

        if (Host.Definition.Hash != _stored.Definition)
        {
            return await ChangeDefinitionAsync().ConfigureAwait(false);
        }

        return true;
    }

    private async ValueTask TurnsAsync()
    {
        // What it waited for may have come while nobody owned it.
        TakeAnswers();
        if (_stop is null)
        {
            Resume();
        }

        if (!await AdvanceMapRunsAsync().ConfigureAwait(false))
        {
            return;
        }

        while (true)
        {
            Advance();
            if (HasChanges)
            {
                if (!await CommitAsync().ConfigureAwait(false))
                {
                    return;
                }

                if (_isOver)
                {
                    return;
                }

            }

            if (!_hasMore)
            {
                await RestAsync().ConfigureAwait(false);
            }

            // Also between full commits: a loop without an end must come to see a stop, its deadline and the end of the process.
            if (!await TakeLettersAsync().ConfigureAwait(false))
            {
                return;
            }
        }
    }

    /// <summary>Looks at all that has happened; false if the execution is not this process's any longer.</summary>
    private async ValueTask<bool> TakeLettersAsync()
    {
        List<EndedTask> tasks = [];
        var isNudged = false;
        while (_mailbox.TryTake(out var letter))
        {
            if (letter.Task is { } task)
            {
                tasks.Add(task);
            }

            // With the time a hint may have been lost, or another process was told: of an answer, or of a stop while a task runs.
            isNudged |= letter.Kind is LetterKind.Nudge || (letter.Kind is LetterKind.Time && _frames.Values.Any(static frame => frame.Running is not null || frame.Wait is { Step: not WaitStep.Settled }));
            _isDraining |= letter.Kind is LetterKind.Drain;
        }

        // Before a wait is abandoned, what there is of it is read once more; and never after, since what is read counts as taken.
        if ((isNudged || IsOutsiderDue() || tasks.Exists(MayAbandon)) && !await RereadAsync().ConfigureAwait(false))
        {
            return false;
        }

        foreach (var task in tasks)
        {
            await TakeTaskAsync(task).ConfigureAwait(false);
            if (_isOver)
            {
                return false;
            }
        }

        return !(isNudged || _startedMapRuns) || await AdvanceMapRunsAsync().ConfigureAwait(false);
    }

    // An answer may have come that nobody has told of yet. It counts more than how the call ended, and must not be lost where heartbeats begin and the wait is opened anew.
    private static bool MayAbandon(EndedTask task) =>
        task.Frame.Wait is { Step: not WaitStep.Settled } && (task.Exception is not null || task.Running.HeartbeatSeconds is not null);

    /// <summary>Reads what outsiders have written; false if the execution is not this process's any longer.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything.")]
    private async ValueTask<bool> RereadAsync()
    {
        StoredExecution? read;
        try
        {
            read = await _engine.Store.LoadAsync(Id).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _engine.Trouble($"Execution '{Name}' of '{Machine}' could not be read.", exception);
            await ReloadLaterAsync().ConfigureAwait(false);
            return false;
        }

        if (read is null || read.Version != _version || read.Status is not ExecutionStatus.Running)
        {
            await ReloadAsync().ConfigureAwait(false);
            return false;
        }

        _inbox = read.Inbox;
        _consumed = read.Inbox;
        _stop = read.Stop;
        foreach (var stored in read.Frames)
        {
            if (_frames.TryGetValue(stored.Number, out var frame) && frame.WaitChange is WaitChange.None)
            {
                frame.Wait = stored.Wait;
            }
        }

        TakeAnswers();
        return true;
    }

    /// <summary>What this process knows is not what is stored, or may not be: forgets it, and begins anew with what is stored if it is still this process's.</summary>
    private async ValueTask ReloadAsync()
    {
        _isOver = true;
        CancelTasks();
        await _engine.ReloadAsync(this).ConfigureAwait(false);
    }

    /// <summary>The store has failed: begins anew after a while that grows until a commit succeeds, since each time tasks run again.</summary>
    private async ValueTask ReloadLaterAsync()
    {
        _isOver = true;
        CancelTasks();
        Trouble = DurableEngine.Longer(Trouble);
        await _engine.Delay(Trouble).ConfigureAwait(false);
        await ReloadAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for something to look at. Meanwhile the children of a Distributed Map that is being read may have the execution's place.</summary>
    private async ValueTask RestAsync()
    {
        var next = NextLetterAsync();
        var isDormant = !next.IsCompleted && _frames.Values.Any(static frame => frame.Map is not null) && _frames.Values.All(static frame => frame.Running is null);
        if (isDormant)
        {
            _engine.SetDormant(true);
        }

        await next.ConfigureAwait(false);
        if (isDormant)
        {
            _engine.SetDormant(false);
        }
    }

    private Task NextLetterAsync()
    {
        var waiting = _mailbox.WaitAsync();
        if (!waiting.IsCompleted && NextLook() is { } look)
        {
            var delay = look - _engine.Options.TimeProvider.GetUtcNow();
            _timer ??= _engine.Options.TimeProvider.CreateTimer(static run => ((ExecutionRun)run!).Post(LetterKind.Time), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(delay < DurableEngine.LongestTimer ? DurableEngine.ForTimer(delay) : DurableEngine.LongestTimer, Timeout.InfiniteTimeSpan);
        }

        return waiting;
    }

    /// <summary>When to look again, though nobody says that something has happened: a hint may have been lost.</summary>
    private DateTimeOffset? NextLook()
    {
        var due = NextDue();
        if (_frames.Values.Any(static frame => frame.Wait is { Step: not WaitStep.Settled }))
        {
            var poll = _engine.Options.TimeProvider.GetUtcNow() + _engine.Options.PollInterval;
            return due < poll ? due : poll;
        }

        return due;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What a workflow or a source throws when it is disposed of must not keep the execution from going on.")]
    private async ValueTask TryCloseAsync()
    {
        try
        {
            await CloseAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _engine.Trouble($"What execution '{Name}' of '{Machine}' has used could not be disposed of.", exception);
        }
    }

    private async ValueTask CloseAsync()
    {
        _isOver = true;
        CancelTasks();
        foreach (var letter in _mailbox.Close())
        {
            await (letter.Task?.DisposeAsync() ?? default).ConfigureAwait(false);
        }

        foreach (var frame in _frames.Values)
        {
            await CloseMapAsync(frame).ConfigureAwait(false);
        }

        if (_timer is { } timer)
        {
            await timer.DisposeAsync().ConfigureAwait(false);
        }

        if (_pureScope?.Scope is { } scope)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
    }

    private string LastState() => _frames.Values.FirstOrDefault(static frame => frame.Phase is FramePhase.Scheduled)?.State ?? _frames.Values.FirstOrDefault()?.State ?? "?";
}
