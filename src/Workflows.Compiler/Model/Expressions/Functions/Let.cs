namespace Workflows.Compiler.Model.Expressions;

/// <summary>A value that is evaluated once, whatever comes of it, and that the body reads as <see cref="Reference.Local"/>.</summary>
internal sealed record Let(string Name, Expression Value, Expression Body) : Expression
{
    public override IEnumerable<Expression> Parts => [Value, Body];

    public override Expression Map(Func<Expression, Expression> map) => this with { Value = map(Value), Body = map(Body) };
}
