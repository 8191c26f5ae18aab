namespace Workflows.Compiler.Model.States;

/// <summary>A Wait.</summary>
internal sealed record WaitState : State
{
    public required Transition Transition { get; init; }

    public required WaitTime Time { get; init; }

    public override IEnumerable<string> Targets => Transition.Next is { } next ? [next] : [];

    public override bool IsTerminal => Transition.IsEnd;
}
