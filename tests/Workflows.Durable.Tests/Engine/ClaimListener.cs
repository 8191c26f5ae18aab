namespace Workflows.Durable.Tests.Engine;

/// <summary>Keeps what an engine tells of what it has taken, and passes on what has ended.</summary>
internal sealed class ClaimListener : DurableListener
{
    public List<(int Count, TimeSpan Lag)> Claims { get; } = [];

    public Action<string, ExecutionStatus>? WhenEnded { get; set; }

    public override void OnEnded(string machine, string name, ExecutionStatus status, string? error, TimeSpan duration) => WhenEnded?.Invoke(machine, status);

    public override void OnClaimed(int count, TimeSpan lag) => Claims.Add((count, lag));
}
