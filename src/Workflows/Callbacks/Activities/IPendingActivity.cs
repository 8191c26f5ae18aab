namespace Workflows;

/// <summary>A task that waits for a worker, and then for its answer.</summary>
internal interface IPendingActivity
{
    /// <summary>The state that waits.</summary>
    string State { get; }

    /// <summary>The types of input and result, for a message.</summary>
    string Types { get; }

    /// <summary>The task's token.</summary>
    string Token { get; }

    /// <summary>The input as JSON.</summary>
    string Input { get; }

    /// <summary>Cancelled when nobody waits for the answer any longer.</summary>
    CancellationToken Closed { get; }

    /// <summary>Whether it has come to its end.</summary>
    bool IsClosed { get; }

    /// <summary>Where it stands in its queue; for the queue.</summary>
    LinkedListNode<IPendingActivity>? Place { get; set; }

    /// <summary>Gives it to a worker, unless it is closed.</summary>
    bool TryHandOut(string? workerName);

    /// <summary>From now on heartbeats must come.</summary>
    void StartHeartbeat();

    /// <summary>Gives it back to those who wait for work, unless it is closed.</summary>
    bool TryReturn();
}
