namespace Workflows.Chaos.CrashPoints;

/// <summary>Where executions are kept.</summary>
internal enum StoreKind
{
    Memory,
    Sqlite,
}
