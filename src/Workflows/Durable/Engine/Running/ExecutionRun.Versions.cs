using System.Diagnostics.CodeAnalysis;
using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    /// <summary>Goes on under the definition that this process has, if every open frame can; otherwise leaves the execution to a process that has another.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything.")]
    private async ValueTask<bool> ChangeDefinitionAsync()
    {
        DefinitionContract? stored;
        try
        {
            stored = await _engine.DefinitionAsync(_stored.Definition).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not InvalidDataException)
        {
            // That is no reason to park it: it is tried again until the store can be reached.
            if (!_engine.Cancellation.IsCancellationRequested)
            {
                _engine.Trouble($"The definition of execution '{Name}' of '{Machine}' could not be read.", exception);
            }

            await ReloadLaterAsync().ConfigureAwait(false);
            return false;
        }

        if (stored is null)
        {
            await ParkAsync($"Its definition {_stored.Definition.Value} is not in the store any longer.").ConfigureAwait(false);
            return false;
        }

        if (Hindrance(_frames.Values, stored, Host) is { } hindrance)
        {
            _engine.Options.Listener?.OnStranded(Machine, Name, hindrance.Reason);
            await LeaveAsync(new ExecutionCommit { Execution = Id, Machine = Machine, Version = _version, RequiredInbox = _inbox, IsStranded = true, Releases = true }).ConfigureAwait(false);
            return false;
        }

        _definition = Host.Definition.Hash;
        Record(_frames[0], new(HistoryEventType.DefinitionChanged) { Resource = _stored.Definition.Value, Cause = Host.Definition.Hash.Value });
        return true;
    }

    /// <summary>The first open frame that cannot go on under a workflow's definition, and why; null if all can.</summary>
    public static (string State, string Reason)? Hindrance(IEnumerable<FrameData> frames, DefinitionContract stored, WorkflowHost host)
    {
        foreach (var frame in frames)
        {
            if (frame.Phase is FramePhase.Ended)
            {
                continue;
            }

            var states = (frame.FanOut?.Branches ?? []).Select(static branch => branch.StartAt).Prepend(frame.State).Distinct();
            foreach (var state in states)
            {
                if (stored.Hindrance(state, host.Contract) is { } reason)
                {
                    return (state, reason);
                }
            }
        }

        return null;
    }

    /// <summary>Takes an execution out of the way that cannot be run on, until somebody redrives it.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What is stored tells how to go on.")]
    private async ValueTask ParkAsync(string reason)
    {
        _isOver = true;
        CancelTasks();
        StoredExecution? read = null;
        try
        {
            read = await _engine.Store.LoadAsync(Id).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _engine.Trouble($"Execution '{Name}' of '{Machine}' could not be read.", exception);
        }

        if (read is not { Status: ExecutionStatus.Running, Stop: null } || read.Version != _version)
        {
            // Others have it, or somebody wants its end, which comes before anything else.
            await ReloadAsync().ConfigureAwait(false);
            return;
        }

        _engine.Options.Listener?.OnParked(Machine, Name, reason);
        await LeaveAsync(Parking.Of(read, Host, reason, Now())).ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What is stored tells what came of it.")]
    private async ValueTask LeaveAsync(ExecutionCommit commit)
    {
        try
        {
            if ((await _engine.Store.CommitAsync(commit).ConfigureAwait(false)).Outcome is CommitOutcome.Committed)
            {
                return;
            }
        }
        catch (Exception exception)
        {
            _engine.Trouble($"Execution '{Name}' of '{Machine}' could not be left.", exception);
            await ReloadLaterAsync().ConfigureAwait(false);
            return;
        }

        await ReloadAsync().ConfigureAwait(false);
    }
}
