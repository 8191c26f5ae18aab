using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>What is known where a part of an expression stands.</summary>
/// <param name="Names">How the names of the whole expression are printed, and which a block must not take.</param>
/// <param name="Present">Paths that a condition has found to be neither null nor missing.</param>
internal sealed record Scope(Names Names, ImmutableList<string> Present)
{
    private Scope(Scope other)
    {
        (Names, Present, IsInFunction) = (other.Names, other.Present, other.IsInFunction);
        Printed = new PrintedParts();
    }

    /// <summary>What was printed here already. Another scope, though a copy, prints anew.</summary>
    public PrintedParts Printed { get; } = new();

    /// <summary>Whether it is part of a function's body.</summary>
    public bool IsInFunction { get; private init; }

    public static Scope Of(params Expression[] expressions) => new(Names.Of(expressions), ImmutableList<string>.Empty);

    /// <summary>The scope of the arm that is taken if the condition gives <paramref name="outcome"/>.</summary>
    public Scope After(Expression condition, bool outcome) => Printed.After(condition, outcome, () => Find(condition, outcome));

    /// <summary>Whether a path is known to give a value, because it, or a path that leads on from it, was found present.</summary>
    public bool Has(string path) => Present.Any(present => IsSameOrExtends(present, path));

    public static bool IsSameOrExtends(string longer, string path) =>
        longer.StartsWith(path, StringComparison.Ordinal) && (longer.Length == path.Length || longer[path.Length] is '.' or '[');

    public Scope InFunction() => this with { IsInFunction = true };

    /// <summary>A variable's name that is free; like all names with its dollar sign.</summary>
    public string Fresh(string name) => "$" + Names.Fresh(name);

    /// <summary>A local of the printer's own for a value, and the scope that knows it.</summary>
    public (Scope Scope, Reference.Local Local) WithLocal(string name, Expression value)
    {
        var local = new Reference.Local($"{name} {Names.Taken.Count}") { IsNullable = value.IsNullable, Shape = value.ShapeOf() };
        var free = Names.Fresh(name);
        return (this with { Names = new Names(Names.Locals.Add(local.Name, free), Names.Taken.Add(free)) }, local);
    }

    private Scope Find(Expression condition, bool outcome) => condition switch
    {
        Unary { Operator: UnaryOperator.Not } negation => After(negation.Operand, !outcome),
        Binary { Operator: BinaryOperator.And } both when outcome => After(both.Left, true).After(both.Right, true),
        Binary { Operator: BinaryOperator.Or } either when !outcome => After(either.Left, false).After(either.Right, false),
        Binary { Operator: BinaryOperator.Equal, Right: Literal.Null } isNull when !outcome => With(JsonataPrinter.Raw(isNull.Left, this)),
        Binary { Operator: BinaryOperator.NotEqual, Right: Literal.Null } isNotNull when outcome => With(JsonataPrinter.Raw(isNotNull.Left, this)),
        IsNull isNull when !outcome => With(JsonataPrinter.Raw(isNull.Operand, this)),
        _ => this,
    };

    private Scope With(Fragment found) => found.IsPlain ? this with { Present = Present.Add(found.Text) } : this;
}
