using Workflows;

namespace Payments;

/// <summary>Prints what happens in each state.</summary>
internal sealed class PaymentLog : WorkflowListener
{
    public override void OnStateEntered(in StateTransition state) => Console.WriteLine($"  {state.State}");

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) => Console.WriteLine($"    {retry.Error.Error}: again in {retry.Delay.TotalSeconds:0} s");

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => Console.WriteLine($"    {error.Error}: {error.Cause}");
}
