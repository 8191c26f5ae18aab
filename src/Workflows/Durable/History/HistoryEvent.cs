using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

/// <summary>An event of an execution's history. AWS: <c>HistoryEvent</c>, with the members of its details that its type has.</summary>
public sealed record HistoryEvent
{
    /// <summary>Creates an event.</summary>
    public HistoryEvent()
    {
    }

    /// <summary>An event that gets its number, its predecessor and its time when it is recorded.</summary>
    [SetsRequiredMembers]
    internal HistoryEvent(HistoryEventType type) => Type = type;

    /// <summary>Its number: 1 for the first. AWS: <c>id</c>.</summary>
    public required int Id { get; init; }

    /// <summary>The event that led to it; 0 for none. AWS: <c>previousEventId</c>.</summary>
    public required int PreviousId { get; init; }

    /// <summary>What happened. AWS: <c>type</c>.</summary>
    public required HistoryEventType Type { get; init; }

    /// <summary>When. AWS: <c>timestamp</c>.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The state, of its own events and of iterations. AWS: <c>name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The input, or the parameters of a task, as JSON. AWS: <c>input</c>, <c>parameters</c>.</summary>
    public ReadOnlyMemory<byte>? Input { get; init; }

    /// <summary>The output as JSON. AWS: <c>output</c>.</summary>
    public ReadOnlyMemory<byte>? Output { get; init; }

    /// <summary>What a task calls: <c>arn:aws:states:::lambda:invoke</c>, or the ARN or name of an activity. AWS: <c>resourceType</c> and <c>resource</c>.</summary>
    public string? Resource { get; init; }

    /// <summary>ASL's Error. AWS: <c>error</c>.</summary>
    public string? Error { get; init; }

    /// <summary>ASL's Cause; the ARN of a run; where an evaluation failed. AWS: <c>cause</c>, <c>mapRunArn</c>, <c>location</c>.</summary>
    public string? Cause { get; init; }

    /// <summary>The worker of an activity. AWS: <c>workerName</c>.</summary>
    public string? Worker { get; init; }

    /// <summary>The index of an iteration, the number of items, the number of redrives. AWS: <c>index</c>, <c>length</c>, <c>redriveCount</c>.</summary>
    public long? Index { get; init; }

    /// <summary>AWS: <c>timeoutInSeconds</c>.</summary>
    public long? TimeoutSeconds { get; init; }

    /// <summary>AWS: <c>heartbeatInSeconds</c>.</summary>
    public int? HeartbeatSeconds { get; init; }

    /// <summary>The variables that were set, as a JSON object. AWS: <c>assignedVariables</c>.</summary>
    public ReadOnlyMemory<byte>? AssignedVariables { get; init; }
}
