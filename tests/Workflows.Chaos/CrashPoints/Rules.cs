using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>The rules that stores in memory and engines keep. One that is taken away has to be missed.</summary>
internal sealed record Rules(StoreGuards Store, EngineGuards Engine);
