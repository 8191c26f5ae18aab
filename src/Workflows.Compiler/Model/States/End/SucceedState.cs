using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Succeed; its value is null if it gives on its input.</summary>
internal sealed record SucceedState : State
{
    public required Expression? Value { get; init; }

    public override IEnumerable<Expression> Expressions => Value is null ? [] : [Value];

    public override IEnumerable<string> Targets => [];

    public override bool IsTerminal => true;
}
