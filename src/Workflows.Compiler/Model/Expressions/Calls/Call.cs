namespace Workflows.Compiler.Model.Expressions;

/// <summary>A function of the framework and its arguments, the instance first. None of the arguments is null unless the function says so.</summary>
/// <remarks>One record with one enumeration a group of functions, so that each printer knows its own. Shape and nullability are the reader's to set.</remarks>
internal abstract record Call(EquatableArray<Expression> Arguments) : Expression
{
    /// <summary>Whether the call itself can fail, such as <c>First</c> of nothing.</summary>
    public bool MayFail { get; init; }

    public override IEnumerable<Expression> Parts => Arguments;

    public override Expression Map(Func<Expression, Expression> map) => this with { Arguments = Arguments.Select(map).ToEquatableArray() };
}
