namespace Workflows.Compiler.Model.Expressions;

/// <summary>A new array of these elements.</summary>
internal sealed record ArrayConstruction(EquatableArray<Expression> Elements) : Expression
{
    public override IEnumerable<Expression> Parts => Elements;

    public override Expression Map(Func<Expression, Expression> map) => this with { Elements = Elements.Select(map).ToEquatableArray() };
}
