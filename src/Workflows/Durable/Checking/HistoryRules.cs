namespace Workflows.Durable;

/// <summary>What every history keeps to.</summary>
internal static class HistoryRules
{
    public static void Check(StoredExecution stored, IReadOnlyList<HistoryEvent> events, List<string> faults)
    {
        if (events.Count == 0 && stored.Status is not ExecutionStatus.Running)
        {
            // Forgotten: its retention is over.
            return;
        }

        if (events.Count != stored.Events)
        {
            faults.Add($"It has {events.Count} events and says that it has {stored.Events}.");
        }

        for (var i = 0; i < events.Count; i++)
        {
            var one = events[i];
            if (one.Id != i + 1)
            {
                faults.Add($"Event {one.Id} is where event {i + 1} should be.");
                return;
            }

            if (one.PreviousId < 0 || one.PreviousId >= one.Id)
            {
                faults.Add($"Event {one.Id} follows event {one.PreviousId}.");
            }

            if (HistoryEvents.IsExit(one.Type) && !IsEntered(events, one))
            {
                faults.Add($"Event {one.Id} leaves state '{one.Name}', which no event before it has entered.");
            }
        }

        Ends(stored, events, faults);
    }

    /// <summary>Whether a state that is left was entered, by the way that led there.</summary>
    private static bool IsEntered(IReadOnlyList<HistoryEvent> events, HistoryEvent exit)
    {
        for (var at = exit.PreviousId; at > 0 && at < exit.Id && at <= events.Count; at = events[at - 1].PreviousId < at ? events[at - 1].PreviousId : 0)
        {
            // A redrive goes on in states that were entered before the end.
            if (events[at - 1].Type is HistoryEventType.ExecutionRedriven || (HistoryEvents.IsEntry(events[at - 1].Type) && events[at - 1].Name == exit.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One end at most between redrives, and the last one is the execution's.</summary>
    private static void Ends(StoredExecution stored, IReadOnlyList<HistoryEvent> events, List<string> faults)
    {
        HistoryEvent? end = null;
        var redrives = 0;
        if (events is not [{ Type: HistoryEventType.ExecutionStarted }, ..])
        {
            faults.Add("It does not begin with ExecutionStarted.");
        }

        foreach (var one in events)
        {
            if (one.Type is HistoryEventType.ExecutionRedriven)
            {
                redrives++;
                end = null;
            }
            else if (end is not null)
            {
                faults.Add($"Event {one.Id} {one.Type} comes after the end, event {end.Id} {end.Type}.");
                return;
            }
            else if (HistoryEvents.StatusOf(one.Type) is not null)
            {
                end = one;
            }
        }

        if (redrives != stored.Redrives)
        {
            faults.Add($"It says that it was redriven {stored.Redrives} times, and its history {redrives} times.");
        }

        var status = end is null ? null : HistoryEvents.StatusOf(end.Type);
        var expected = stored.Status is ExecutionStatus.Running or ExecutionStatus.Parked ? (ExecutionStatus?)null : stored.Status;
        if (status != expected)
        {
            faults.Add($"It is {stored.Status}, and the end in its history is {end?.Type.ToString() ?? "missing"}.");
        }
    }
}
