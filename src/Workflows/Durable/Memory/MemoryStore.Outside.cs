using System.Security.Cryptography;

namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <summary>The waits for workers that nobody has taken, of each activity, the longest first.</summary>
    private readonly Dictionary<string, SortedSet<(long Opened, long Execution, int Frame)>> _activities = new(StringComparer.Ordinal);

    private long _lastOpened;

    /// <inheritdoc/>
    public override ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        return Do(
            () => Outside(settlement.Wait, (row, frame, wait) =>
            {
                frame.Wait = wait with { Step = WaitStep.Settled, Answer = settlement.Answer };
                Nudge(row);
            }),
            cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default) => Do(
        () => Outside(wait, (_, frame, open) =>
        {
            if (open.HeartbeatSeconds is { } seconds)
            {
                frame.Wait = open with { BeatDue = Now + TimeSpan.FromSeconds(seconds) };
            }
        }),
        cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Do(
            () =>
            {
                if (!_activities.TryGetValue(activity, out var waiting) || waiting.Count == 0)
                {
                    return null;
                }

                var (_, id, number) = waiting.Min;
                var row = _executions[id];
                var frame = row.Frames[number];
                var wait = frame.Wait!;
                SetWait(row, number, frame, wait with
                {
                    Step = WaitStep.Taken,
                    Nonce = nonce,
                    Worker = worker,
                    Taken = Now,
                    BeatDue = wait.HeartbeatSeconds is { } seconds ? Now + TimeSpan.FromSeconds(seconds) : null,
                });
                Nudge(row);
                return new TakenActivity(id, number, wait.Input);
            },
            cancellationToken);
    }

    /// <summary>Does something to a wait that is open and whose token it is.</summary>
    private SettleOutcome Outside(WaitKey key, Action<MemoryExecution, MemoryFrame, StoredWait> what)
    {
        if (!_executions.TryGetValue(key.Execution, out var row))
        {
            return SettleOutcome.Unknown;
        }

        if (!row.IsOpen || !row.Frames.TryGetValue(key.Frame, out var frame) || frame.Wait is not { Nonce: { } nonce } wait)
        {
            return SettleOutcome.TooLate;
        }

        var isOpen = wait.Step == (wait.Kind == WaitKind.Activity ? WaitStep.Taken : WaitStep.Open) || !Keeps(StoreGuards.SettlesOnlyOpenWaits);
        if (!isOpen || (Keeps(StoreGuards.ChecksNonce) && !CryptographicOperations.FixedTimeEquals(nonce.Value.Span, key.Nonce.Value.Span)))
        {
            return SettleOutcome.TooLate;
        }

        what(row, frame, wait);
        return SettleOutcome.Settled;
    }

    private void SetWait(MemoryExecution row, int number, MemoryFrame frame, StoredWait? wait)
    {
        if (frame.Wait is { Kind: WaitKind.Activity, Step: WaitStep.Open, Activity: { } former })
        {
            _activities[former].Remove((frame.Opened, row.Id, number));
        }

        frame.Wait = wait;
        if (wait is { Kind: WaitKind.Activity, Step: WaitStep.Open, Activity: { } activity })
        {
            frame.Opened = ++_lastOpened;
            if (!_activities.TryGetValue(activity, out var waiting))
            {
                _activities.Add(activity, waiting = []);
            }

            waiting.Add((frame.Opened, row.Id, number));
        }
    }
}
