namespace Workflows.Compiler.Model.Expressions;

/// <summary><c>target.name</c>, with the name as JSON has it. Null of a null target, as C#'s <c>?.</c>; the reader admits only targets that C# lets through.</summary>
internal sealed record MemberAccess(Expression Target, string Name) : Expression
{
    public override IEnumerable<Expression> Parts => [Target];

    public override Expression Map(Func<Expression, Expression> map) => this with { Target = map(Target) };
}
