using System.Security.Cryptography;
using Workflows.Durable;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>What comes from outside: answers, heartbeats, and workers of activities.</summary>
internal static class Settling
{
    public static SettleOutcome Settle(Session session, Settlement settlement)
    {
        var key = settlement.Wait;
        var found = Find(session, key, out var guard, out _);
        if (found == SettleOutcome.Settled)
        {
            session.Executions.CountUp(key.Execution, guard, session.Now);
            session.Frames.Settle(key.Execution, key.Frame, settlement.Answer);
            session.Effects.Touched(key.Execution, guard.Owner is not null);
        }

        return found;
    }

    public static SettleOutcome Beat(Session session, WaitKey key)
    {
        var found = Find(session, key, out _, out var wait);
        if (found == SettleOutcome.Settled && wait?.HeartbeatSeconds is { } seconds)
        {
            session.Frames.Beat(key.Execution, key.Frame, session.Now + (seconds * TimeSpan.TicksPerSecond));
        }

        return found;
    }

    /// <summary>Gives a worker the task that has waited longest. The owner has to hear of it: its heartbeats begin.</summary>
    public static TakenActivity? Take(Session session, string activity, string? worker, NonceHash nonce)
    {
        if (session.Frames.Longest(activity) is not { } found)
        {
            return null;
        }

        if (session.Executions.Guard(found.Execution) is not { IsOpen: true } guard || session.Frames.Wait(found.Execution, found.Frame) is not { } wait)
        {
            throw new InvalidDataException($"What is stored is damaged: execution {found.Execution} has ended, and a task of it is open.");
        }

        var now = session.Now;
        session.Executions.CountUp(found.Execution, guard, now);
        session.Frames.Take(found.Execution, found.Frame, nonce, worker, now, wait.HeartbeatSeconds is { } seconds ? now + (seconds * TimeSpan.TicksPerSecond) : null);
        session.Effects.Touched(found.Execution, guard.Owner is not null);
        return new TakenActivity(found.Execution, found.Frame, wait.Input);
    }

    private static SettleOutcome Find(Session session, WaitKey key, out ExecutionGuard guard, out StoredWait? wait)
    {
        wait = null;
        guard = default;
        if (session.Executions.Guard(key.Execution) is not { } found)
        {
            return SettleOutcome.Unknown;
        }

        guard = found;
        wait = guard.IsOpen ? session.Frames.Wait(key.Execution, key.Frame) : null;
        return wait is { Nonce: { } nonce } && wait.Step == (wait.Kind == WaitKind.Activity ? WaitStep.Taken : WaitStep.Open)
            && CryptographicOperations.FixedTimeEquals(nonce.Value.Span, key.Nonce.Value.Span)
            ? SettleOutcome.Settled
            : SettleOutcome.TooLate;
    }
}
