namespace Workflows.Sqlite;

/// <summary>What an operator should know of a store.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">It in words.</param>
/// <param name="Exception">What the database says; null if it says nothing.</param>
public sealed record SqliteStoreEvent(SqliteStoreEventKind Kind, string Message, Exception? Exception = null);
