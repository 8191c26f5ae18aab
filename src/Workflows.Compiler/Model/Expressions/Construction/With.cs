namespace Workflows.Compiler.Model.Expressions;

/// <summary>An object with some members replaced.</summary>
internal sealed record With(Expression Target, EquatableArray<MemberValue> Members) : Expression
{
    public override IEnumerable<Expression> Parts => Members.Select(static member => member.Value).Prepend(Target);

    public override Expression Map(Func<Expression, Expression> map) => this with
    {
        Target = map(Target),
        Members = Members.Select(member => member with { Value = map(member.Value) }).ToEquatableArray(),
    };
}
