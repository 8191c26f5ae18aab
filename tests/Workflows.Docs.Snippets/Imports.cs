using Workflows;

namespace Imports;

public sealed record Upload(string Bucket, string Key, int MostTries);

public sealed record Table(string Id, int Rows);

public sealed record Imported(string Table, int Rows, int Tries, string? Warning);

public interface IImporter
{
    Task<string> ValidateAsync(string bucket, string key, CancellationToken cancellationToken);

    Task<Table> LoadAsync(string bucket, string key, int attempt, CancellationToken cancellationToken);
}

/// <summary>Loads an uploaded file into a table, and tries again for a while if the database is busy.</summary>
[Workflow("import", StartAt = nameof(Begin))]
public sealed partial class ImportWorkflow(IImporter importer)
{
    [Pass(Next = nameof(Validate)), Assign(nameof(Beginning))]
    static Upload Begin(Upload upload) => upload;

    static (string bucket, string key, int tries, string? warning) Beginning(Upload upload) => (upload.Bucket, upload.Key, 0, null);

    [Task(Next = nameof(Load)), Assign("format"), DiscardResult]
    public Task<string> Validate(Upload upload, CancellationToken cancellationToken) => importer.ValidateAsync(upload.Bucket, upload.Key, cancellationToken);

    [Task(Next = nameof(IsEmpty)), Assign("table"), Assign(nameof(Tries))]
    [Catch<TimeoutException>(nameof(IsEnough), Assign = nameof(Busy)), Catch(nameof(Broken), Assign = "failure")]
    public Task<Table> Load([Variable] string bucket, [Variable] string key, [Variable] int tries, CancellationToken cancellationToken) =>
        importer.LoadAsync(bucket, key, attempt: tries + 1, cancellationToken);

    static int Tries([Variable] int tries) => tries + 1;

    static (int tries, string? warning) Busy(ErrorOutput error, [Variable] int tries) => (tries + 1, error.Cause);

    [Choice, Assign(nameof(Warning), When = nameof(Done))]
    static Next IsEmpty(Table loaded, [Variable] string format) => loaded.Rows > 0 || format == "empty" ? nameof(Done) : nameof(Nothing);

    static string? Warning(Table loaded, [Variable] string? warning) => loaded.Rows < 10 ? "few rows" : warning;

    [Choice]
    static Next IsEnough([Variable] int tries, [ExecutionInput] Upload upload) => tries < upload.MostTries ? nameof(Rest) : nameof(TooBusy);

    [Wait(Seconds = 60, Next = nameof(Load))]
    static partial void Rest();

    [Succeed]
    static Imported Done([Variable] Table table, [Variable] int tries, [Variable] string? warning) => new(table.Id, table.Rows, tries, warning);

    [Fail]
    static WorkflowError Broken([Variable] ErrorOutput failure, [Variable] string key) => new("NotImported", $"{key}: {failure.Error ?? "unknown"}");

    [Fail]
    static WorkflowError TooBusy([ExecutionInput] Upload upload) => new("TooBusy", $"{upload.Key} was tried {upload.MostTries} times.");

    [Fail("Empty", "The file has no rows.")]
    static partial void Nothing();
}
