namespace Workflows.Sqlite;

/// <summary>When a commit counts as written. SQLite: <c>PRAGMA synchronous</c>.</summary>
public enum SqliteSynchronous
{
    /// <summary>When it is on the disk: it survives the end of the process, of the system and of the power.</summary>
    Full,

    /// <summary>When the system has it: it survives the end of the process. The last commits before a loss of power may be lost; the file stays whole.</summary>
    Normal,
}
