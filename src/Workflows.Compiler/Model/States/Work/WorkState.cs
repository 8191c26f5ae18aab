using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Task, Parallel or Map: what does work, whose result can be shaped, and whose errors can be retried and caught.</summary>
internal abstract record WorkState : State
{
    public required Transition Transition { get; init; }

    /// <summary>The method that makes the work's input from the state's; null if they are the same.</summary>
    public ShapingMethod? Arguments { get; init; }

    /// <summary>What becomes of the result.</summary>
    public required ResultShape Result { get; init; }

    /// <summary>The result's type, before it is shaped; null if the work has none.</summary>
    public abstract TypeReference? ResultType { get; }

    public EquatableArray<Retrier> Retry { get; init; } = EquatableArray<Retrier>.Empty;

    public EquatableArray<Catcher> Catch { get; init; } = EquatableArray<Catcher>.Empty;

    /// <summary>The state machines inside of this state, with what flows through them.</summary>
    public virtual EquatableArray<InnerMachine> Inner => EquatableArray<InnerMachine>.Empty;

    public sealed override EquatableArray<StateMachine> Machines => Inner.Select(static inner => inner.Machine).ToEquatableArray();

    /// <summary>Whether errors of the state are retried or caught.</summary>
    public bool HandlesErrors => !Retry.IsEmpty || !Catch.IsEmpty;

    /// <summary>The pure methods that the state names.</summary>
    public virtual IEnumerable<ShapingMethod> Shapings => new[] { Arguments, (Result as ResultShape.Output)?.Shaping }
        .Concat(Catch.Select(static catcher => (catcher.Output as ResultShape.Output)?.Shaping))
        .OfType<ShapingMethod>();

    public override IEnumerable<Expression> Expressions => base.Expressions
        .Concat(Shapings.Select(static shaping => shaping.Body))
        .Concat(Catch.SelectMany(static catcher => catcher.Assign.Select(static assignment => assignment.Value)));

    public override IEnumerable<Method> Methods => base.Methods
        .Concat(Shapings.Select(static shaping => shaping.Method))
        .Concat(Catch.SelectMany(static catcher => catcher.Assign).MethodsOf());

    public override IEnumerable<string> Targets => Transition.Next is { } next
        ? Catch.Select(catcher => catcher.Next).Prepend(next)
        : Catch.Select(catcher => catcher.Next);

    public override bool IsTerminal => Transition.IsEnd;
}
