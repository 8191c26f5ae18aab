namespace Workflows.Compiler.Model.Expressions;

/// <summary>
/// An infix operator. Equality and inequality take operands that may be null; the others' operands are not null
/// (the reader guards lifted ones with <see cref="IsNull"/>).
/// </summary>
internal sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<Expression> Parts => [Left, Right];

    public override Expression Map(Func<Expression, Expression> map) => this with { Left = map(Left), Right = map(Right) };
}
