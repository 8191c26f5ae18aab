using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Nothing goes wrong within the engine.</summary>
internal sealed class TroubleListener(TaskCompletionSource end) : DurableListener
{
    public override void OnTrouble(string what, Exception exception) => end.TrySetException(new InvalidOperationException(what, exception));

    public override void OnStranded(string machine, string name, string reason) => end.TrySetException(new InvalidOperationException(reason));
}
