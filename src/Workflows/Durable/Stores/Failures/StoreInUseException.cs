namespace Workflows.Durable;

/// <summary>Another process has opened the store, which allows one. Trying again does not help before that process has ended.</summary>
/// <param name="file">The file that the other process has locked.</param>
/// <param name="processId">The id of that process; null if it cannot be told.</param>
public sealed class StoreInUseException(string file, int? processId)
    : StoreException($"'{file}' is locked by {Who(processId)}, which uses the store. One process at a time may: end it, or give this one a file of its own.")
{
    /// <summary>The file that the other process has locked.</summary>
    public string File { get; } = file;

    /// <summary>The id of the process; null if it cannot be told.</summary>
    public int? ProcessId { get; } = processId;

    private static string Who(int? processId) =>
        processId == Environment.ProcessId ? $"this very process ({processId})" : processId is { } id ? $"process {id}" : "another process";
}
