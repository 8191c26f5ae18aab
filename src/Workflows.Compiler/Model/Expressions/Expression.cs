namespace Workflows.Compiler.Model.Expressions;

/// <summary>A pure expression, in no query language. One printer per query language writes it.</summary>
/// <remarks>
/// The tree already carries what C# leaves implicit: lifted operators, conversions and patterns are spelled out by the reader.
/// A Boolean expression is never null or missing, except where <see cref="IsNullable"/> says so.
/// </remarks>
internal abstract record Expression
{
    /// <summary>Whether the value may be null, which for data from outside includes missing.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What the value's JSON is. Needed of what reads data (references, members, elements, lookups) and of calls; the rest follows from their parts.</summary>
    public JsonShape Shape { get; init; }

    /// <summary>Which scalar the value is. Needed of what reads data, of arithmetic and of calls, as <see cref="Shape"/>.</summary>
    public ScalarType Scalar { get; init; }

    /// <summary>The expressions that it is made of, in the order of their evaluation.</summary>
    public virtual IEnumerable<Expression> Parts => [];

    /// <summary>The same with other parts. What has parts overrides it.</summary>
    public virtual Expression Map(Func<Expression, Expression> map) => this;

    public IEnumerable<Expression> SelfAndDescendants() => Parts.SelectMany(static part => part.SelfAndDescendants()).Prepend(this);
}
