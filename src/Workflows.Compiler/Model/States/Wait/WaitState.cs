using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Wait.</summary>
internal sealed record WaitState : State
{
    public required Transition Transition { get; init; }

    public required WaitTime Time { get; init; }

    public override IEnumerable<Expression> Expressions => Time switch
    {
        WaitTime.ComputedSeconds seconds => base.Expressions.Prepend(seconds.Value),
        WaitTime.ComputedTimestamp timestamp => base.Expressions.Prepend(timestamp.Value),
        _ => base.Expressions,
    };

    public override IEnumerable<string> Targets => Transition.Next is { } next ? [next] : [];

    public override bool IsTerminal => Transition.IsEnd;
}
