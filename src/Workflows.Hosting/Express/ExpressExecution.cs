using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>An execution in memory that has ended. AWS: what <c>StartSyncExecution</c> gives.</summary>
public sealed record ExpressExecution
{
    /// <summary>Its ARN. AWS: <c>executionArn</c>.</summary>
    public required string Arn { get; init; }

    /// <summary>The workflow's name.</summary>
    public required string Workflow { get; init; }

    /// <summary>The execution's name. AWS: <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How it has ended: succeeded, failed or timed out. AWS: <c>status</c>.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>The output as JSON; null if it has not succeeded. AWS: <c>output</c>.</summary>
    public string? Output { get; init; }

    /// <summary>ASL's Error. AWS: <c>error</c>.</summary>
    public string? Error { get; init; }

    /// <summary>ASL's Cause. AWS: <c>cause</c>.</summary>
    public string? Cause { get; init; }

    /// <summary>When it was started. AWS: <c>startDate</c>.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended. AWS: <c>stopDate</c>.</summary>
    public required DateTimeOffset Stopped { get; init; }

    /// <summary>What has happened, if it was asked for: the execution's events with input and output, and those of states, and of tasks that failed, without.</summary>
    public IReadOnlyList<HistoryEvent> History { get; init; } = [];
}
