namespace Workflows.Compiler.Model.Expressions;

/// <summary>An object with some members replaced.</summary>
internal sealed record With(Expression Target, EquatableArray<MemberValue> Members) : Expression
{
    public override IEnumerable<Expression> Parts => Members.Select(static member => member.Value).Prepend(Target);
}
