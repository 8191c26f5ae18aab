using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Where a run's executions are kept, whichever process is there.</summary>
internal abstract class StoreHome : IDisposable
{
    /// <summary>The store as the process has it that lives.</summary>
    public abstract ExecutionStore Store { get; }

    /// <summary>Whether the store's hints come within the calls. Those of others may be missing anyway.</summary>
    public abstract bool TellsWithinCalls { get; }

    public static StoreHome Of(StoreKind kind, TimeProvider time, Rules rules) => kind is StoreKind.Memory ? new MemoryHome(time, rules) : new SqliteHome(time);

    /// <summary>The process was killed: another finds what it had written.</summary>
    public abstract void Crash();

    /// <summary>The process has stopped.</summary>
    public abstract void Close();

    public abstract void Dispose();
}
