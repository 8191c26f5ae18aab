using System.Text.Json;

namespace Workflows.Durable;

/// <summary>Which events a state has.</summary>
internal static class HistoryEvents
{
    private const string ServicePrefix = "arn:aws:states:::";
    private const string TokenSuffix = ".waitForTaskToken";

    /// <summary>Whether its tasks have <c>Task…</c> events, rather than those of activities.</summary>
    public static bool IsTask(DurableState state) => state.Type is StateType.Task && state.Resource.StartsWith(ServicePrefix, StringComparison.Ordinal);

    public static bool UsesToken(DurableState state) => state.Resource.EndsWith(TokenSuffix, StringComparison.Ordinal);

    public static bool IsEntry(HistoryEventType type) => type is >= HistoryEventType.TaskStateEntered and <= HistoryEventType.MapStateEntered;

    public static bool IsExit(HistoryEventType type) => type is >= HistoryEventType.TaskStateExited and <= HistoryEventType.MapStateExited;

    /// <summary>How an execution stands after an event; null if the event ends nothing.</summary>
    public static ExecutionStatus? StatusOf(HistoryEventType type) => type switch
    {
        HistoryEventType.ExecutionSucceeded => ExecutionStatus.Succeeded,
        HistoryEventType.ExecutionFailed => ExecutionStatus.Failed,
        HistoryEventType.ExecutionTimedOut => ExecutionStatus.TimedOut,
        HistoryEventType.ExecutionAborted => ExecutionStatus.Aborted,
        _ => null,
    };

    public static HistoryEventType Entered(StateType type) => type switch
    {
        StateType.Task => HistoryEventType.TaskStateEntered,
        StateType.Pass => HistoryEventType.PassStateEntered,
        StateType.Choice => HistoryEventType.ChoiceStateEntered,
        StateType.Wait => HistoryEventType.WaitStateEntered,
        StateType.Succeed => HistoryEventType.SucceedStateEntered,
        StateType.Fail => HistoryEventType.FailStateEntered,
        StateType.Parallel => HistoryEventType.ParallelStateEntered,
        StateType.Map => HistoryEventType.MapStateEntered,
        _ => throw new System.Diagnostics.UnreachableException($"No event for a {type}."),
    };

    public static HistoryEventType Exited(StateType type) => type switch
    {
        StateType.Task => HistoryEventType.TaskStateExited,
        StateType.Pass => HistoryEventType.PassStateExited,
        StateType.Choice => HistoryEventType.ChoiceStateExited,
        StateType.Wait => HistoryEventType.WaitStateExited,
        StateType.Succeed => HistoryEventType.SucceedStateExited,
        StateType.Parallel => HistoryEventType.ParallelStateExited,
        StateType.Map => HistoryEventType.MapStateExited,
        _ => throw new System.Diagnostics.UnreachableException($"Nothing leaves a {type}."),
    };

    /// <summary>The event of a state that is given up because another branch has failed; null if there is none.</summary>
    public static HistoryEventType? Aborted(StateType type) => type switch
    {
        StateType.Task => HistoryEventType.TaskStateAborted,
        StateType.Wait => HistoryEventType.WaitStateAborted,
        StateType.Parallel => HistoryEventType.ParallelStateAborted,
        StateType.Map => HistoryEventType.MapStateAborted,
        _ => null,
    };

    /// <summary>What an outsider has done to a wait that was accepted and that nobody has read: that a worker has taken the task, and the answer.</summary>
    /// <param name="wait">The wait; null for none.</param>
    /// <param name="resource">What the state calls.</param>
    public static IEnumerable<HistoryEvent> Unread(StoredWait? wait, string? resource)
    {
        if (wait is not { Step: WaitStep.Settled, Kind: WaitKind.Token or WaitKind.Activity, Answer: { } answer })
        {
            yield break;
        }

        if (Taken(wait) is { } taken)
        {
            yield return taken;
        }

        yield return Answered(wait, answer, resource);
    }

    /// <summary>That a worker has taken the task of an activity; null if none has.</summary>
    public static HistoryEvent? Taken(StoredWait wait) =>
        wait is { Kind: WaitKind.Activity, Taken: { } taken } ? new(HistoryEventType.ActivityStarted) { Timestamp = taken, Worker = wait.Worker } : null;

    /// <summary>What was answered to a token, or by a worker.</summary>
    public static HistoryEvent Answered(StoredWait wait, WaitAnswer answer, string? resource)
    {
        var isActivity = wait.Kind is WaitKind.Activity;
        var called = isActivity ? null : resource;
        return answer.Succeeded
            ? new(isActivity ? HistoryEventType.ActivitySucceeded : HistoryEventType.TaskSucceeded) { Resource = called, Output = answer.Output }
            : new(isActivity ? HistoryEventType.ActivityFailed : HistoryEventType.TaskFailed) { Resource = called, Error = answer.Error, Cause = answer.Cause };
    }

    /// <summary>Variables as one JSON object; null for none.</summary>
    public static ReadOnlyMemory<byte>? Variables(Dictionary<string, ReadOnlyMemory<byte>>? variables)
    {
        if (variables is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in variables)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(value.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
