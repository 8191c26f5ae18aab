namespace Workflows.Compiler.Model.Expressions;

/// <summary>A new object, with all members that its JSON has, in JSON's order.</summary>
internal sealed record ObjectConstruction(EquatableArray<MemberValue> Members) : Expression
{
    public override IEnumerable<Expression> Parts => Members.Select(static member => member.Value);

    public override Expression Map(Func<Expression, Expression> map) => this with { Members = Members.Select(member => member with { Value = map(member.Value) }).ToEquatableArray() };
}
