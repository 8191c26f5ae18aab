using Workflows.Durable;
using Workflows.Generated;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A machine whose tasks know which try they are, also when a process has died in the middle of it.</summary>
/// <param name="machine">The machine.</param>
/// <param name="isDead">Whether its process is: no task of its begins any longer.</param>
internal sealed class AttemptMachine(DurableMachine machine, Func<bool> isDead) : DurableMachine
{
    private static readonly AsyncLocal<string?> Key = new();

    /// <summary>The key of the try that runs; null in memory.</summary>
    public static string? Attempt => Key.Value;

    public override string Name => machine.Name;

    public override string Asl => machine.Asl;

    public override IReadOnlyList<DurableState> States => machine.States;

    public override int StartAt => machine.StartAt;

    public override long? TimeoutSeconds => machine.TimeoutSeconds;

    public override ValueTask RunAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (machine.States[frame.State].HasEffects && isDead())
        {
            return new ValueTask(new TaskCompletionSource().Task);
        }

        Key.Value = frame.AttemptKey;
        return machine.RunAsync(frame, cancellationToken);
    }

    public override StateFailure Classify(Frame frame, Exception exception) => machine.Classify(frame, exception);

    public override bool TryCatch(Frame frame, in StateFailure failure) => machine.TryCatch(frame, failure);

    public override void Require(Requirements requirements) => machine.Require(requirements);
}
