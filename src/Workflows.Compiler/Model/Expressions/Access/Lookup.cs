namespace Workflows.Compiler.Model.Expressions;

/// <summary>A dictionary's value by its key; a key that is not there is an error, never a null.</summary>
internal sealed record Lookup(Expression Target, Expression Key) : Expression
{
    public override IEnumerable<Expression> Parts => [Target, Key];

    public override Expression Map(Func<Expression, Expression> map) => this with { Target = map(Target), Key = map(Key) };
}
