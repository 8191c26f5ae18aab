namespace Workflows.Compiler.Model.Expressions;

/// <summary>All elements of an array, as an element of an <see cref="ArrayConstruction"/>: <c>..operand</c>.</summary>
internal sealed record Spread(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Parts => [Operand];

    public override Expression Map(Func<Expression, Expression> map) => this with { Operand = map(Operand) };
}
