using System.Diagnostics;
using SQLitePCL;

namespace Workflows.Benchmarks.Durable;

/// <summary>
/// What the disk and SQLite can do at best: rows of 200 bytes appended to one table, by one thread that commits whatever waits, with the settings of the store. Each of many waiters has one
/// row on its way at any time.
/// </summary>
internal sealed class Journal : IDisposable
{
    private const int CheckpointPages = (16 << 20) / 4_096;

    private readonly object _gate = new();
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private readonly byte[] _row = new byte[200];
    private readonly Thread _thread;
    private List<TaskCompletionSource> _waiting = [];
    private bool _isClosed;

    public Journal(string file)
    {
        Batteries_V2.Init();
        Check(raw.sqlite3_open(file, out _database));
        foreach (var pragma in (string[])["journal_mode = WAL", "synchronous = FULL", $"wal_autocheckpoint = {CheckpointPages}", "cache_size = -32768", "temp_store = MEMORY"])
        {
            Check(raw.sqlite3_exec(_database, $"PRAGMA {pragma}"));
        }

        Check(raw.sqlite3_exec(_database, "CREATE TABLE journal (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"));
        Check(raw.sqlite3_prepare_v2(_database, "INSERT INTO journal (body) VALUES (?1)", out _insert));
        new Random(1).NextBytes(_row);
        _thread = new Thread(Write) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Rows a second.</summary>
    public async Task<double> RunAsync(int waiters, TimeSpan time)
    {
        var rows = 0L;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, waiters).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                await AppendAsync();
                Interlocked.Increment(ref rows);
            }
        })));
        return rows / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }

        _thread.Join();
        raw.sqlite3_finalize(_insert);
        raw.sqlite3_close_v2(_database);
    }

    private Task AppendAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add(done);
            Monitor.Pulse(_gate);
        }

        return done.Task;
    }

    private void Write()
    {
        List<TaskCompletionSource> taken = [];
        while (true)
        {
            taken.Clear();
            lock (_gate)
            {
                while (_waiting.Count == 0)
                {
                    if (_isClosed)
                    {
                        return;
                    }

                    Monitor.Wait(_gate);
                }

                (taken, _waiting) = (_waiting, taken);
            }

            Check(raw.sqlite3_exec(_database, "BEGIN IMMEDIATE"));
            foreach (var _ in taken)
            {
                Check(raw.sqlite3_bind_blob(_insert, 1, _row));
                Check(raw.sqlite3_step(_insert));
                Check(raw.sqlite3_reset(_insert));
            }

            Check(raw.sqlite3_exec(_database, "COMMIT"));
            foreach (var done in taken)
            {
                done.SetResult();
            }
        }
    }

    private static void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw new InvalidOperationException($"SQLite said {code}.");
        }
    }
}
