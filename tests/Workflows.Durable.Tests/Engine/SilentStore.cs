using Workflows.Tests;

namespace Workflows.Durable.Tests.Engine;

/// <summary>A store whose hints get lost.</summary>
internal sealed class SilentStore : StoreAround
{
    public SilentStore(ExecutionStore inner)
        : base(inner) => Leave();
}
