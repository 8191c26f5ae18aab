namespace Workflows.Compiler.Model.Expressions;

/// <summary>A prefix operator over an operand that is not null.</summary>
internal sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression
{
    public override IEnumerable<Expression> Parts => [Operand];

    public override Expression Map(Func<Expression, Expression> map) => this with { Operand = map(Operand) };
}
