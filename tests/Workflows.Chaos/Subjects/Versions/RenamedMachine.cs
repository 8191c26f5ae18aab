using Workflows.Durable;
using Workflows.Generated;

namespace Workflows.Chaos.Subjects;

/// <summary>A compiled workflow that is deployed under the name of another, as its next version.</summary>
internal sealed class RenamedMachine(DurableMachine machine, string name) : DurableMachine
{
    public override string Name { get; } = name;

    public override string Asl => machine.Asl;

    public override IReadOnlyList<DurableState> States => machine.States;

    public override int StartAt => machine.StartAt;

    public override long? TimeoutSeconds => machine.TimeoutSeconds;

    public override IReadOnlyCollection<string> SensitiveMembers => machine.SensitiveMembers;

    public override ValueTask RunAsync(Frame frame, CancellationToken cancellationToken) => machine.RunAsync(frame, cancellationToken);

    public override StateFailure Classify(Frame frame, Exception exception) => machine.Classify(frame, exception);

    public override bool TryCatch(Frame frame, in StateFailure failure) => machine.TryCatch(frame, failure);

    public override void Require(Requirements requirements) => machine.Require(requirements);
}
