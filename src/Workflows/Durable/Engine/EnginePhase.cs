namespace Workflows.Durable;

/// <summary>How far an engine is.</summary>
internal enum EnginePhase
{
    Created,
    Opening,
    Running,
    Draining,
    Stopped,
}
