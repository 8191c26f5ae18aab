using Workflows;

namespace Logs;

/// <summary>Shows how far a Map has come: on a terminal in one line that changes, otherwise in lines.</summary>
internal sealed class ProgressLine(bool isSilent) : IProgress<MapRunProgress>
{
    public long Failed { get; private set; }

    public void Report(MapRunProgress value)
    {
        Failed = value.Failed;
        if (isSilent)
        {
            return;
        }

        var done = value.Succeeded + value.Failed;
        var remaining = value.Remaining is { } left && !value.IsLast ? $", {left.TotalSeconds:0} s to go" : "";
        var line = $"{done,12:n0} rows done, {value.Running:n0} running, {value.Failed:n0} failed, {value.ItemsPerSecond:n0} a second{remaining}";
        if (Console.IsOutputRedirected)
        {
            Console.WriteLine(line);
        }
        else
        {
            Console.Write($"\r{line,-100}{(value.IsLast ? Environment.NewLine : "")}");
        }
    }
}
