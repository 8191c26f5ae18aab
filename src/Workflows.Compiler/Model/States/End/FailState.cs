using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Fail; its error is either constant or computed by the method.</summary>
internal sealed record FailState : State
{
    public required Expression? Error { get; init; }

    public required Expression? Cause { get; init; }

    /// <summary>Whether the method returns the error, so that the runner calls it.</summary>
    public required bool IsComputed { get; init; }

    public override IEnumerable<Expression> Expressions => new[] { Error, Cause }.OfType<Expression>();

    public override IEnumerable<string> Targets => [];

    public override bool IsTerminal => true;
}
