using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Values;

namespace Workflows.Sqlite.Tables;

/// <summary>The frames that are not in the row of their execution, and the waits of all frames. A row of frame 0 has a wait and no body.</summary>
/// <param name="connection">The connection.</param>
/// <param name="clock">Says since when a wait is open.</param>
internal sealed class FrameTable(Connection connection, TimeProvider clock)
{
    private const string NoWait =
        "wait = NULL, step = NULL, nonce = NULL, activity = NULL, input = NULL, beat_seconds = NULL, beat_due = NULL, worker = NULL, taken = NULL, answer = NULL, asked = NULL";

    private const string WaitColumns = "wait, step, nonce, activity, input, beat_seconds, beat_due, worker, taken, answer";

    private long _asked;

    /// <summary>Writes what a commit says of a frame, without the body of frame 0.</summary>
    public void Write(long execution, FrameChange change)
    {
        if (change.IsGone || (change.Number == 0 && change.Wait == WaitChange.Closes))
        {
            connection.Prepare("DELETE FROM frame WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, change.Number).Run();
            return;
        }

        if (change.Number != 0 && change.Body is { } body)
        {
            connection.Prepare("INSERT INTO frame (execution, number, body) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET body = excluded.body")
                .Bind(1, execution).Bind(2, change.Number).Bind(3, body.Span).Run();
        }

        if (change.Wait == WaitChange.Opens)
        {
            Open(execution, change.Number, change.Opened ?? throw new InvalidOperationException("A wait is opened and not there."));
        }
        else if (change.Wait == WaitChange.Closes)
        {
            connection.Prepare($"UPDATE frame SET {NoWait} WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, change.Number).Run();
        }
    }

    /// <summary>Whether a frame other than 0 is there.</summary>
    public bool Exists(long execution, int frame)
    {
        var row = connection.Prepare("SELECT 1 FROM frame WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, frame);
        var exists = row.Step();
        row.Reset();
        return exists;
    }

    /// <summary>The wait of a frame; null if it has none.</summary>
    public StoredWait? Wait(long execution, int frame)
    {
        var row = connection.Prepare($"SELECT {WaitColumns} FROM frame WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, frame);
        var wait = row.Step() ? ReadWait(row, 0) : null;
        row.Reset();
        return wait;
    }

    /// <summary>When the heartbeat of a frame is due; null if none is.</summary>
    public DateTimeOffset? BeatDue(long execution, int frame)
    {
        var row = connection.Prepare("SELECT beat_due FROM frame WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, frame);
        var due = row.Step() ? row.OptionalMoment(0) : null;
        row.Reset();
        return due;
    }

    /// <summary>The frames of an execution, with frame 0 as its row and its wait say.</summary>
    public IReadOnlyList<StoredFrame> Read(long execution, ReadOnlyMemory<byte>? body)
    {
        // Only what has succeeded, or was forgotten, has no frame 0.
        var frames = body is { } root ? new List<StoredFrame> { new(0, root) } : [];
        var rows = connection.Prepare($"SELECT {WaitColumns}, number, body FROM frame WHERE execution = ?1 ORDER BY number").Bind(1, execution);
        while (rows.Step())
        {
            var wait = ReadWait(rows, 0);
            if (rows.Int32(10) == 0)
            {
                if (body is { } own)
                {
                    frames[0] = new StoredFrame(0, own, wait);
                }
            }
            else
            {
                frames.Add(new StoredFrame(rows.Int32(10), rows.Bytes(11), wait));
            }
        }

        rows.Reset();
        return frames;
    }

    public void Settle(long execution, int frame, WaitAnswer answer) =>
        connection.Prepare("UPDATE frame SET step = 3, answer = ?3 WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, frame).Bind(3, AnswerFormat.Write(answer)).Run();

    public void Beat(long execution, int frame, long beatDue) =>
        connection.Prepare("UPDATE frame SET beat_due = ?3 WHERE execution = ?1 AND number = ?2").Bind(1, execution).Bind(2, frame).Bind(3, beatDue).Run();

    public void Take(long execution, int frame, NonceHash nonce, string? worker, long now, long? beatDue) =>
        connection.Prepare("UPDATE frame SET step = 2, nonce = ?3, worker = ?4, taken = ?5, beat_due = ?6 WHERE execution = ?1 AND number = ?2")
            .Bind(1, execution).Bind(2, frame).Bind(3, nonce.Value.Span).Bind(4, worker).Bind(5, now).Bind(6, beatDue).Run();

    /// <summary>The task of an activity that has waited longest.</summary>
    public (long Execution, int Frame)? Longest(string activity)
    {
        var row = connection.Prepare("SELECT execution, number FROM frame WHERE wait = 2 AND step = 1 AND activity = ?1 ORDER BY asked, execution, number LIMIT 1").Bind(1, activity);
        (long Execution, int Frame)? found = row.Step() ? (row.Int64(0), row.Int32(1)) : null;
        row.Reset();
        return found;
    }

    /// <summary>Keeps the frames, without what they wait for.</summary>
    public void CloseAll(long execution) => connection.Prepare($"UPDATE frame SET {NoWait} WHERE execution = ?1").Bind(1, execution).Run();

    public void DeleteAll(long execution) => connection.Prepare("DELETE FROM frame WHERE execution = ?1").Bind(1, execution).Run();

    private void Open(long execution, int frame, StoredWait wait) =>
        connection.Prepare("""
            INSERT INTO frame (execution, number, wait, step, nonce, activity, input, beat_seconds, beat_due, worker, taken, answer, asked)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            ON CONFLICT DO UPDATE SET wait = excluded.wait, step = excluded.step, nonce = excluded.nonce, activity = excluded.activity, input = excluded.input,
              beat_seconds = excluded.beat_seconds, beat_due = excluded.beat_due, worker = excluded.worker, taken = excluded.taken, answer = excluded.answer, asked = excluded.asked
            """)
            .Bind(1, execution)
            .Bind(2, frame)
            .Bind(3, (int)wait.Kind)
            .Bind(4, (int)wait.Step)
            .Bind(5, wait.Nonce?.Value)
            .Bind(6, wait.Activity)
            .BindUnlessEmpty(7, wait.Input)
            .Bind(8, wait.HeartbeatSeconds)
            .Bind(9, wait.BeatDue?.UtcTicks)
            .Bind(10, wait.Worker)
            .Bind(11, wait.Taken?.UtcTicks)
            .BindUnlessEmpty(12, wait.Answer is { } answer ? AnswerFormat.Write(answer) : default)
            .Bind(13, NextAsked())
            .Run();

    // Workers get the task that has waited longest, also of those that were asked for in one moment.
    private long NextAsked() => _asked = Math.Max(clock.GetUtcNow().UtcTicks, _asked + 1);

    private static StoredWait? ReadWait(Statement row, int column) =>
        row.IsNull(column)
            ? null
            : new StoredWait
            {
                Kind = (WaitKind)row.Int32(column),
                Step = (WaitStep)row.Int32(column + 1),
                Nonce = row.OptionalBytes(column + 2) is { } nonce ? new NonceHash(nonce) : null,
                Activity = row.OptionalText(column + 3),
                Input = row.OptionalBytes(column + 4) ?? default,
                HeartbeatSeconds = row.IsNull(column + 5) ? null : row.Int32(column + 5),
                BeatDue = row.OptionalMoment(column + 6),
                Worker = row.OptionalText(column + 7),
                Taken = row.OptionalMoment(column + 8),
                Answer = row.IsNull(column + 9) ? null : AnswerFormat.Read(row.Bytes(column + 9)),
            };
}
