using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>No timer is early: neither waits nor timeouts, nor heartbeats that were kept.</summary>
internal static class Clocks
{
    private static readonly Dictionary<string, double> Timeouts = new(StringComparer.Ordinal)
    {
        ["First"] = 30,
        ["AskFirst"] = 25,
        ["AskSecond"] = 12,
        ["AskToo"] = 9,
        ["Sign"] = 40,
        ["Pack"] = 15,
        ["Elder"] = 12,
    };

    public static void Look(ExecutionHistory history, IReadOnlyList<Beat> beats, Verdict verdict)
    {
        foreach (var one in history.Events)
        {
            switch (one.Type)
            {
                case HistoryEventType.WaitStateExited when history.Before(one, HistoryEventType.WaitStateEntered) is { } entered:
                    Compare(history, one, entered, SecondsOf(entered), verdict);
                    break;
                case HistoryEventType.TaskTimedOut or HistoryEventType.ActivityTimedOut
                    when history.Before(one, HistoryEventType.TaskScheduled, HistoryEventType.ActivityScheduled) is { } scheduled
                        && history.Before(scheduled, HistoryEventType.TaskStateEntered) is { Name: { } state } && Timeouts.TryGetValue(Base(state), out var seconds):
                    Compare(history, one, scheduled, seconds, verdict);
                    Beats(history, one, scheduled, Base(state), beats, verdict);
                    break;
            }
        }
    }

    private static void Compare(ExecutionHistory history, HistoryEvent one, HistoryEvent since, double seconds, Verdict verdict)
    {
        // AWS's times are exact to the millisecond.
        if ((one.Timestamp - since.Timestamp).TotalSeconds < seconds - 0.001)
        {
            verdict.Violations.Add($"{history.Execution.Name}: event {one.Id} {one.Type} is {one.Timestamp - since.Timestamp} after event {since.Id} {since.Type}, which is less than {seconds} s");
        }
    }

    private static void Beats(ExecutionHistory history, HistoryEvent one, HistoryEvent scheduled, string state, IReadOnlyList<Beat> beats, Verdict verdict)
    {
        foreach (var beat in beats.Where(beat => beat.Execution == history.Execution.Name && beat.State == state))
        {
            var isTotal = (one.Timestamp - scheduled.Timestamp).TotalSeconds >= 60;
            if (!isTotal && scheduled.Timestamp <= beat.Sent && one.Timestamp > beat.Sent && (one.Timestamp - beat.Sent).TotalSeconds < beat.Seconds - 0.001)
            {
                verdict.Violations.Add($"{history.Execution.Name}: event {one.Id} {one.Type} comes {one.Timestamp - beat.Sent} after a heartbeat that was accepted");
            }
        }
    }

    private static double SecondsOf(HistoryEvent entered)
    {
        if (entered.Name == "Sleep")
        {
            return 31_536_000;
        }

        using var input = JsonDocument.Parse(entered.Input ?? "{}"u8.ToArray());
        return input.RootElement.TryGetProperty("seconds", out var seconds) ? seconds.GetDouble() : 0;
    }

    /// <summary>The name of the method: a state that several machines have is told apart by what follows.</summary>
    private static string Base(string state) => state.Split(' ')[0];
}
