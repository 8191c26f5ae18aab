using Workflows.Durable;
using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Tables;

/// <summary>The chunks of Distributed Maps.</summary>
internal sealed class ChunkTable(Connection connection)
{
    /// <summary>Writes what an owner knows of a chunk; what its children have counted stays.</summary>
    public void Write(long execution, MapChunk chunk)
    {
        if (chunk.IsGone)
        {
            connection.Prepare("DELETE FROM chunk WHERE execution = ?1 AND frame = ?2 AND number = ?3").Bind(1, execution).Bind(2, chunk.Frame).Bind(3, chunk.Number).Run();
            return;
        }

        connection.Prepare("""
            INSERT INTO chunk (execution, frame, number, first, items, folded, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT DO UPDATE SET first = excluded.first, items = excluded.items, folded = excluded.folded, body = excluded.body
            """)
            .Bind(1, execution).Bind(2, chunk.Frame).Bind(3, chunk.Number).Bind(4, chunk.First).Bind(5, chunk.Items).Bind(6, chunk.IsFolded ? 1 : 0).Bind(7, chunk.Body.Span).Run();
    }

    /// <summary>Counts a child that has ended.</summary>
    /// <returns>Whether the parent wants to know: the chunk is full, or has a hundred failures more.</returns>
    public bool Count(long execution, int frame, int number, bool hasSucceeded)
    {
        var row = connection.Prepare("""
            UPDATE chunk SET succeeded = succeeded + ?4, failed = failed + ?5 WHERE execution = ?1 AND frame = ?2 AND number = ?3 RETURNING items, succeeded, failed
            """)
            .Bind(1, execution).Bind(2, frame).Bind(3, number).Bind(4, hasSucceeded ? 1 : 0).Bind(5, hasSucceeded ? 0 : 1);
        var wants = row.Step() && (row.Int32(1) + row.Int32(2) == row.Int32(0) || (!hasSucceeded && row.Int32(2) % 100 == 0));
        row.Reset();
        return wants;
    }

    /// <summary>A child that had failed runs again.</summary>
    public void Uncount(long execution, int frame, int number) =>
        connection.Prepare("UPDATE chunk SET failed = failed - 1 WHERE execution = ?1 AND frame = ?2 AND number = ?3").Bind(1, execution).Bind(2, frame).Bind(3, number).Run();

    public bool Exists(long execution, int frame, int number)
    {
        var row = connection.Prepare("SELECT 1 FROM chunk WHERE execution = ?1 AND frame = ?2 AND number = ?3").Bind(1, execution).Bind(2, frame).Bind(3, number);
        var exists = row.Step();
        row.Reset();
        return exists;
    }

    public void DeleteAll(long execution) => connection.Prepare("DELETE FROM chunk WHERE execution = ?1").Bind(1, execution).Run();

    /// <summary>The chunks of a run, in order: all, or those that are not folded.</summary>
    public IReadOnlyList<MapChunk> Read(long execution, int frame, bool onlyOpen)
    {
        var chunks = new List<MapChunk>();
        var rows = connection.Prepare(onlyOpen
            ? "SELECT number, first, items, succeeded, failed, folded, body FROM chunk INDEXED BY chunk_open WHERE execution = ?1 AND frame = ?2 AND folded = 0 ORDER BY number"
            : "SELECT number, first, items, succeeded, failed, folded, body FROM chunk WHERE execution = ?1 AND frame = ?2 ORDER BY number")
            .Bind(1, execution).Bind(2, frame);
        while (rows.Step())
        {
            chunks.Add(new MapChunk
            {
                Frame = frame,
                Number = rows.Int32(0),
                First = rows.Int64(1),
                Items = rows.Int32(2),
                Succeeded = rows.Int32(3),
                Failed = rows.Int32(4),
                IsFolded = rows.Int64(5) != 0,
                Body = rows.Bytes(6),
            });
        }

        rows.Reset();
        return [.. chunks.Select(chunk => chunk.IsFolded ? chunk : chunk with { Results = Results(execution, chunk) })];
    }

    private List<ChunkResult> Results(long execution, MapChunk chunk)
    {
        var results = new List<ChunkResult>();
        var rows = connection.Prepare("""
            SELECT id, name, item, status, output, error, cause FROM execution INDEXED BY execution_parent
            WHERE parent = ?1 AND parent_frame = ?2 AND chunk = ?3 AND status NOT IN (0, 5) ORDER BY item
            """)
            .Bind(1, execution).Bind(2, chunk.Frame).Bind(3, chunk.Number);
        while (rows.Step())
        {
            results.Add(new ChunkResult(
                rows.Int64(0), rows.Text(1), rows.Int64(2), (ExecutionStatus)rows.Int32(3), rows.OptionalBytes(4) ?? default, rows.OptionalText(5), rows.OptionalText(6)));
        }

        rows.Reset();
        return results;
    }
}
