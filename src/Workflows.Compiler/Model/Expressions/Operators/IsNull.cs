namespace Workflows.Compiler.Model.Expressions;

/// <summary>Whether a value is null (or, in data from outside, missing).</summary>
internal sealed record IsNull(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Parts => [Operand];

    public override Expression Map(Func<Expression, Expression> map) => this with { Operand = map(Operand) };
}
