using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private readonly List<FrameData> _toStart = [];

    /// <summary>After a process has ended: tasks whose start was recorded run again.</summary>
    private void Resume()
    {
        foreach (var frame in _frames.Values)
        {
            if (frame.Phase is FramePhase.Scheduled)
            {
                _toStart.Add(frame);
            }
        }

        StartTasks();
    }

    private void StartTasks()
    {
        if (!_isDraining)
        {
            foreach (var frame in _toStart)
            {
                Start(frame);
            }
        }

        _toStart.Clear();
    }

    private void Start(FrameData frame)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(_engine.Cancellation);
        frame.Running = source;
        var running = new RunningFrame(this, frame, IndexOf(frame), isAnswered: false) { HasOwnScope = true };
        _engine.Schedule(() => _ = RunTaskAsync(frame, running, source));
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What a task throws is its outcome.")]
    private async Task RunTaskAsync(FrameData frame, RunningFrame running, CancellationTokenSource source)
    {
        var told = _engine.Options.Listener?.OnTaskStarted(Machine, Name, frame.State);
        Exception? thrown = null;
        try
        {
            await Host.Machine.RunAsync(running, source.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            thrown = exception;
        }

        try
        {
            await running.CloseAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            thrown ??= exception;
        }

        _engine.Options.Listener?.OnTaskEnded(told, Machine, Name, frame.State, thrown is null ? null : Host.Machine.Classify(running, thrown).Error);
        var ended = new EndedTask(frame, running, thrown, source);
        if (!_mailbox.Put(new Letter(LetterKind.Task, ended)))
        {
            await ended.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask TakeTaskAsync(EndedTask task)
    {
        var frame = task.Frame;
        if (_end is not null || !ReferenceEquals(frame.Running, task.Source))
        {
            // The frame went on without it.
            await task.DisposeAsync().ConfigureAwait(false);
            return;
        }

        frame.Running = null;
        var isCancelled = task.Exception is OperationCanceledException && task.Source.IsCancellationRequested;
        task.Source.Dispose();
        if (isCancelled)
        {
            // The process stops: whoever owns the execution next runs it again.
            return;
        }

        if (_stop is not null)
        {
            // A stop that was accepted wins over whatever it would lead to.
            await (task.Running.Map?.DisposeAsync() ?? default).ConfigureAwait(false);
            return;
        }

        if (task.Exception is null)
        {
            await ApplyAsync(frame, task.Running).ConfigureAwait(false);
        }
        else if (frame.Wait is { Step: WaitStep.Settled })
        {
            // The answer came before the call failed, and whoever sent it was told that it counts.
            frame.Phase = FramePhase.Waiting;
            frame.Waiting = FrameWaiting.Token;
            TakeAnswer(frame);
        }
        else
        {
            Fail(frame, task.Running, task.Exception);
        }
    }

    private void CancelTasks()
    {
        foreach (var frame in _frames.Values)
        {
            CancelTask(frame);
        }
    }

    private static void CancelTask(FrameData frame)
    {
        if (frame.Running is not { } source)
        {
            return;
        }

        frame.Running = null;
        try
        {
            source.Cancel();
        }
        catch (AggregateException)
        {
            // What somebody registered on the token threw; the frame goes on without it all the same.
        }
    }
}
