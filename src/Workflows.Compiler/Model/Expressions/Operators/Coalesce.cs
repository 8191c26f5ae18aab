namespace Workflows.Compiler.Model.Expressions;

/// <summary><c>left ?? right</c>.</summary>
internal sealed record Coalesce(Expression Left, Expression Right) : Expression
{
    public override IEnumerable<Expression> Parts => [Left, Right];
}
