using Workflows;

namespace Backups;

public sealed record Backup(string Folder);

public interface IStore
{
    Task<string> CopyAsync(string folder);
}

/// <summary>Copies a folder, and fails with whatever the copy failed with.</summary>
[Workflow("backup", StartAt = nameof(Copy))]
public sealed partial class BackupWorkflow(IStore store)
{
    [Task(End = true), Catch(nameof(NotCopied))]
    public Task<string> Copy(Backup backup) => store.CopyAsync(backup.Folder);

    [Fail]
    static WorkflowError NotCopied(ErrorOutput error) => new(error.Error ?? "Unknown", error.Cause ?? "");
}
