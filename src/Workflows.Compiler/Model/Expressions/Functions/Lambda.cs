namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function of some parameters, as an argument of a call. Its body reads them as <see cref="Reference.Local"/>.</summary>
internal sealed record Lambda(EquatableArray<string> Parameters, Expression Body) : Expression
{
    public override IEnumerable<Expression> Parts => [Body];

    public override Expression Map(Func<Expression, Expression> map) => this with { Body = map(Body) };
}
