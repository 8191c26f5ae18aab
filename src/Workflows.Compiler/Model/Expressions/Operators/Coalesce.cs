namespace Workflows.Compiler.Model.Expressions;

/// <summary><c>left ?? right</c>.</summary>
internal sealed record Coalesce(Expression Left, Expression Right) : Expression
{
    public override IEnumerable<Expression> Parts => [Left, Right];

    public override Expression Map(Func<Expression, Expression> map) => this with { Left = map(Left), Right = map(Right) };
}
