namespace Workflows.Compiler.Model.Expressions;

/// <summary>An array's element by position from the start; a position outside of the array is an error, never a null.</summary>
internal sealed record ElementAccess(Expression Target, Expression Index) : Expression
{
    /// <summary>Whether the index counts from the end, as in <c>[^1]</c>.</summary>
    public bool IsFromEnd { get; init; }

    /// <summary>Whether there is such an element in any case, as there is an output of each branch.</summary>
    public bool IsThere { get; init; }

    public override IEnumerable<Expression> Parts => [Target, Index];

    public override Expression Map(Func<Expression, Expression> map) => this with { Target = map(Target), Index = map(Index) };
}
