namespace Workflows.Compiler.Model.Expressions;

/// <summary>A value that is not null as C# prints it in an interpolated string.</summary>
internal sealed record TextOf(Expression Operand, TextKind Kind) : Expression
{
    public override IEnumerable<Expression> Parts => [Operand];

    public override Expression Map(Func<Expression, Expression> map) => this with { Operand = map(Operand) };
}
