namespace Workflows.Durable;

/// <summary>A wait of a frame.</summary>
public sealed record StoredWait
{
    /// <summary>What for.</summary>
    public required WaitKind Kind { get; init; }

    /// <summary>How far it is.</summary>
    public WaitStep Step { get; init; } = WaitStep.Open;

    /// <summary>The hash of the token's random part; none for child executions, and for an activity that nobody has taken.</summary>
    public NonceHash? Nonce { get; init; }

    /// <summary>The activity.</summary>
    public string? Activity { get; init; }

    /// <summary>What the worker of an activity gets.</summary>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>ASL's <c>HeartbeatSeconds</c>; null for none.</summary>
    public int? HeartbeatSeconds { get; init; }

    /// <summary>When the next heartbeat is due; null if none is.</summary>
    public DateTimeOffset? BeatDue { get; init; }

    /// <summary>Who took the task of an activity.</summary>
    public string? Worker { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <summary>How it was settled; null if it was not.</summary>
    public WaitAnswer? Answer { get; init; }
}
