using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Task whose work is the method: in AWS a Lambda function.</summary>
internal sealed record TaskState : State
{
    public required Transition Transition { get; init; }

    /// <summary>The placeholder of the function's name in the definition, without <c>${}</c>, for instance <c>OrderWorkflowCheckStock</c>.</summary>
    public required string FunctionPlaceholder { get; init; }

    /// <summary>The method that makes the task's input from the state's; null if they are the same.</summary>
    public ShapingMethod? Arguments { get; init; }

    /// <summary>Whether the method gets a copy of its input, since its code could change what others go on with.</summary>
    public bool CopiesInput { get; init; }

    /// <summary>What becomes of the result.</summary>
    public required ResultShape Result { get; init; }

    /// <summary>How long a try may take; null for as long as it takes.</summary>
    public TimeLimit? Timeout { get; init; }

    public EquatableArray<Retrier> Retry { get; init; } = EquatableArray<Retrier>.Empty;

    public EquatableArray<Catcher> Catch { get; init; } = EquatableArray<Catcher>.Empty;

    /// <summary>The pure methods that the state names.</summary>
    public IEnumerable<ShapingMethod> Shapings => new[]
        {
            Arguments,
            (Result as ResultShape.Output)?.Shaping,
            (Timeout as TimeLimit.Computed)?.Shaping,
        }
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
