namespace Workflows.Durable.Tests.Engine;

/// <summary>Keeps what an engine tells of what it has taken.</summary>
internal sealed class ClaimListener : DurableListener
{
    public List<(int Count, TimeSpan Lag)> Claims { get; } = [];

    public override void OnClaimed(int count, TimeSpan lag) => Claims.Add((count, lag));
}
