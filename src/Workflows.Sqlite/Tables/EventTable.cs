using Workflows.Durable;
using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Tables;

/// <summary>The events: a row for each commit, appended. Executions that write at the same time write to the same page.</summary>
internal sealed class EventTable(Connection connection)
{
    private Statement? _append;

    public void Append(long execution, HistoryBatch events) =>
        (_append ??= connection.Prepare("INSERT INTO event (execution, first, count, body) VALUES (?1, ?2, ?3, ?4)"))
            .Bind(1, execution).Bind(2, events.First).Bind(3, events.Count).Bind(4, events.Body.Span).Run();

    /// <summary>The commits from the one on that has the event, until they have as many events as asked for.</summary>
    public IReadOnlyList<HistoryBatch> Read(long execution, int fromEvent, int limit)
    {
        var batches = new List<HistoryBatch>();
        var rows = connection.Prepare("""
            SELECT first, count, body FROM event
            WHERE execution = ?1 AND first >= coalesce((SELECT max(first) FROM event WHERE execution = ?1 AND first <= ?2), 0) AND first + count > ?2 ORDER BY first
            """)
            .Bind(1, execution).Bind(2, fromEvent);
        var next = fromEvent;
        while (next - (long)fromEvent < limit && rows.Step())
        {
            var batch = new HistoryBatch(rows.Int32(0), rows.Int32(1), rows.Bytes(2));
            batches.Add(batch);
            next = batch.First + batch.Count;
        }

        rows.Reset();
        return batches;
    }
}
