using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>A store that several processes could share: who was killed is missed when the lease is over.</summary>
internal sealed class MemoryHome(TimeProvider time, Rules rules) : StoreHome
{
    public override ExecutionStore Store { get; } = new MemoryStore(time) { Guards = rules.Store };

    public override bool TellsWithinCalls => true;

    public override void Crash()
    {
    }

    public override void Close()
    {
    }

    public override void Dispose()
    {
    }
}
