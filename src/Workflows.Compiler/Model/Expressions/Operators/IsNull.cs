namespace Workflows.Compiler.Model.Expressions;

/// <summary>Whether a value is null (or, in data from outside, missing).</summary>
internal sealed record IsNull(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Parts => [Operand];
}
