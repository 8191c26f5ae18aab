using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Pass: the method's value, shaped like a task's result (never <see cref="ResultShape.Output"/>).</summary>
internal sealed record PassState : State
{
    public required Transition Transition { get; init; }

    /// <summary>The value; null if the method has none and the state gives on its input.</summary>
    public required Expression? Value { get; init; }

    public required ResultShape Result { get; init; }

    /// <summary>
    /// Whether it makes the texts of CSV what their members are, at the head of a child execution. In process the rows are read as what they are, and the state gives on its
    /// input; a row that is wrong fails here in both worlds.
    /// </summary>
    public bool ConvertsRows { get; init; }

    public override IEnumerable<Expression> Expressions => Value is null ? base.Expressions : base.Expressions.Prepend(Value);

    public override IEnumerable<string> Targets => Transition.Next is { } next ? [next] : [];

    public override bool IsTerminal => Transition.IsEnd;
}
