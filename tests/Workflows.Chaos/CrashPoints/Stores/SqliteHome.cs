using Workflows.Durable;
using Workflows.Sqlite;

namespace Workflows.Chaos.CrashPoints;

/// <summary>A file of SQLite in a folder of its own.</summary>
internal sealed class SqliteHome : StoreHome
{
    private const string FileName = "workflows.db";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workflows-crash-points-");
    private readonly TimeProvider _time;
    private int _crashes;
    private SqliteStore _store;

    public SqliteHome(TimeProvider time)
    {
        _time = time;
        File = Path.Combine(_folder.FullName, FileName);
        _store = Open();
    }

    public string File { get; private set; }

    public override ExecutionStore Store => _store;

    // Its hints come from the pool of threads, at any time. The engine finds what is due by itself.
    public override bool TellsWithinCalls => false;

    /// <summary>What a killed process leaves is what is in its files. It cannot be killed here, so another gets a copy of them as they are, and what it does on closing its own is not seen.</summary>
    public override void Crash()
    {
        var folder = _folder.CreateSubdirectory($"{++_crashes}").FullName;
        var file = Path.Combine(folder, FileName);

        // The log first: what is moved from it to the database meanwhile is then in both.
        Copy($"{File}-wal", $"{file}-wal");
        Copy(File, file);
        Dispose(_store);
        File = file;
        _store = Open();
    }

    public override void Close()
    {
        Dispose(_store);
        _store = Open();
    }

    public override void Dispose()
    {
        Dispose(_store);
        _folder.Delete(recursive: true);
    }

    private static void Copy(string from, string to)
    {
        // A process that did not come to its first call has neither.
        if (System.IO.File.Exists(from))
        {
            System.IO.File.Copy(from, to);
        }
    }

    // What counts is what a process leaves, not what a power cut does: nothing has to reach the disk.
    private SqliteStore Open() => new(new SqliteStoreOptions { DataSource = File, TimeProvider = _time, Synchronous = SqliteSynchronous.Normal });

    private static void Dispose(SqliteStore store) => store.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
