namespace Workflows.Sqlite;

/// <summary>What an operator should know of a store.</summary>
public enum SqliteStoreEventKind
{
    /// <summary>It was opened. The message has the file and the version of SQLite.</summary>
    Opened,

    /// <summary>Its schema was brought to a newer version.</summary>
    Migrated,

    /// <summary>It works, but not as it should: for instance with a SQLite that has a known fault.</summary>
    Warning,

    /// <summary>It cannot write now. It goes on by itself when the cause is gone.</summary>
    Trouble,
}
