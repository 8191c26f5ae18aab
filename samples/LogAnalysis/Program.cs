// A Distributed Map over a log of a million rows, in process. You will see how rows become batches, how bad ones are tolerated and counted, where the results
// are written, and how progress is shown.
//
//     dotnet run -c Release --project samples/LogAnalysis
//     dotnet run -c Release --project samples/LogAnalysis -- --rows 10000000 --json            as one line of JSON, beside CsvHelper
//     dotnet run -c Release --project samples/LogAnalysis -- --batch 1                         a child execution for each row
//     dotnet run -c Release --project samples/LogAnalysis -- --batch 1 --tolerance 0           fails at the first bad row

using System.Diagnostics;
using System.Text.Json;
using Logs;
using Workflows;

var rows = Argument("--rows", 1_000_000);
var batch = (int)Argument("--batch", 100);
var concurrency = (int)Argument("--concurrency", 1_000);
var bad = (int)Argument("--bad", 1);
var tolerance = (int)Argument("--tolerance", 2);
var isJson = args.Contains("--json");

var root = Path.Combine(Path.GetTempPath(), "workflows-log-analysis", Environment.ProcessId.ToString());
var file = Path.Combine(root, "logs", "access.csv");
var store = new LocalObjectStore(root);
try
{
    Tell($"Writing {rows:n0} rows, {bad} of a hundred bad.");
    LogFile.Write(file, rows, bad);
    var job = new LogJob("logs", "access.csv", batch, concurrency, tolerance);
    var progress = new ProgressLine(isSilent: isJson);
    var options = new RunOptions { ObjectStore = store, Progress = progress };

    var watch = Stopwatch.StartNew();
    long failed;
    try
    {
        failed = batch == 1 ? await CheckAsync(job, options, progress) : await AnalyseAsync(job, options);
    }
    catch (WorkflowFailedException failure)
    {
        Console.WriteLine($"{failure.Error} after {watch.Elapsed.TotalSeconds:0.00} s: {failure.Cause}");
        return 1;
    }

    var seconds = watch.Elapsed.TotalSeconds;
    using var process = Process.GetCurrentProcess();
    var peak = process.PeakWorkingSet64 / 1024.0 / 1024.0;
    Tell($"{rows:n0} rows in {seconds:0.0} s, {failed:n0} of them bad; {rows / seconds:n0} rows a second, {peak:0} MB at most.");
    if (isJson)
    {
        watch.Restart();
        await new LogRead().RunAsync(job, new RunOptions { ObjectStore = store });
        var own = rows / watch.Elapsed.TotalSeconds;
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            rows,
            failed,
            seconds = Math.Round(seconds, 3),
            rowsPerSecond = Math.Round(rows / seconds),
            csvHelperRowsPerSecond = Math.Round(LogFile.RowsPerSecondOfCsvHelper(file)),
            ownReaderRowsPerSecond = Math.Round(own),
            peakWorkingSetMb = Math.Round(peak),
        }));
    }

    return failed == LogFile.Bad(rows, bad) ? 0 : 2;
}
finally
{
    Directory.Delete(root, recursive: true);
}

async Task<long> AnalyseAsync(LogJob job, RunOptions options)
{
    var summary = await new LogAnalysis(store).RunAsync(job, options);
    Tell($"{summary.Requests:n0} requests, {summary.Errors:n0} errors of the server, {summary.Bytes / 1e9:0.0} GB.");
    return summary.Bad;
}

static async Task<long> CheckAsync(LogJob job, RunOptions options, ProgressLine progress)
{
    await new LogCheck().RunAsync(job, options);
    return progress.Failed;
}

void Tell(string text)
{
    if (!isJson)
    {
        Console.WriteLine(text);
    }
}

long Argument(string name, long otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length && long.TryParse(args[i + 1], out var value) ? value : otherwise;
