namespace Workflows.Compiler.Model.Expressions;

/// <summary>How many elements an array has.</summary>
internal sealed record Count(Expression Target) : Expression
{
    public override IEnumerable<Expression> Parts => [Target];

    public override Expression Map(Func<Expression, Expression> map) => this with { Target = map(Target) };
}
