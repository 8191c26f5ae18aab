using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Tests.Variables;

/// <summary>A state with machines inside, as a Parallel or Map will be.</summary>
internal sealed record Container : State
{
    public required string? Next { get; init; }

    public required EquatableArray<StateMachine> Inner { get; init; }

    public override EquatableArray<StateMachine> Machines => Inner;

    public override IEnumerable<string> Targets => Next is { } next ? [next] : [];

    public override bool IsTerminal => Next is null;
}
