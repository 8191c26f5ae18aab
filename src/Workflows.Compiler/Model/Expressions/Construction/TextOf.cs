namespace Workflows.Compiler.Model.Expressions;

/// <summary>A value that is not null as C# prints it in an interpolated string.</summary>
internal sealed record TextOf(Expression Operand, TextKind Kind) : Expression
{
    public override IEnumerable<Expression> Parts => [Operand];
}
