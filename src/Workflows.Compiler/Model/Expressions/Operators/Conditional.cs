namespace Workflows.Compiler.Model.Expressions;

/// <summary><c>condition ? then : otherwise</c>; a C# <c>switch</c> is a chain of them.</summary>
internal sealed record Conditional(Expression Condition, Expression Then, Expression Otherwise) : Expression
{
    public override IEnumerable<Expression> Parts => [Condition, Then, Otherwise];

    public override Expression Map(Func<Expression, Expression> map) => this with { Condition = map(Condition), Then = map(Then), Otherwise = map(Otherwise) };
}
