using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.Flow;

/// <summary>What is known of a state's input once a condition gave true, and once it gave false; null where it never does.</summary>
internal sealed record Refinement(ImmutableHashSet<string>? WhenTrue, ImmutableHashSet<string>? WhenFalse)
{
    /// <summary>What is known whatever it gave, as it did not fail.</summary>
    private ImmutableHashSet<string>? InAnyCase => Either(WhenTrue, WhenFalse);

    public static Refinement Of(Expression condition, ImmutableHashSet<string> known) => condition switch
    {
        Literal.Boolean constant => constant.Value ? new(known, null) : new(null, known),
        Unary { Operator: UnaryOperator.Not } negation => Of(negation.Operand, known) is var inner ? new(inner.WhenFalse, inner.WhenTrue) : inner,
        Binary { Operator: BinaryOperator.And } both => And(Of(both.Left, known), both.Right),
        Binary { Operator: BinaryOperator.Or } either => Or(Of(either.Left, known), either.Right),
        Binary { Operator: BinaryOperator.Equal } equal => Equal(equal, known),
        Binary { Operator: BinaryOperator.NotEqual } unequal => Equal(unequal, known) is var inner ? new(inner.WhenFalse, inner.WhenTrue) : inner,
        IsNull test => Tested(test.Operand, known),
        Conditional { Then: not Failure } conditional => Choose(Of(conditional.Condition, known), conditional),
        Conditional guard => Of(guard.Condition, known).WhenFalse is { } passed ? Of(guard.Otherwise, passed) : new(null, null),
        _ => Evaluated(condition, known) is var evaluated ? new(evaluated, evaluated) : new(known, known),
    };

    /// <summary>What is known after an expression was evaluated without failing: what it failed for, had it been null, was there.</summary>
    public static ImmutableHashSet<string> Evaluated(Expression expression, ImmutableHashSet<string> known) => expression switch
    {
        Conditional or IsNull or Unary or Binary { Operator: BinaryOperator.And or BinaryOperator.Or } => OfParts(expression, known),
        Binary binary => Evaluated(binary.Right, Evaluated(binary.Left, known)),
        MemberAccess member => Evaluated(member.Target, known),
        ElementAccess element => Evaluated(element.Index, Evaluated(element.Target, known)),
        Lookup lookup => Evaluated(lookup.Key, Evaluated(lookup.Target, known)),
        Count count => Evaluated(count.Target, known),
        TextOf text => Evaluated(text.Operand, known),
        Coalesce coalesce => Evaluated(coalesce.Left, known),
        ArrayConstruction array => array.Elements.Aggregate(known, static (left, element) => Evaluated(element, left)),
        ObjectConstruction construction => construction.Members.Aggregate(known, static (left, member) => Evaluated(member.Value, left)),
        With with => with.Members.Aggregate(Evaluated(with.Target, known), static (left, member) => Evaluated(member.Value, left)),
        _ => known,
    };

    /// <summary>What both of two ways know; of one that is never taken everything could be said.</summary>
    public static ImmutableHashSet<string>? Either(ImmutableHashSet<string>? left, ImmutableHashSet<string>? right) =>
        left is null ? right : right is null ? left : left.Intersect(right);

    /// <summary>What is known once a value was found not to be null.</summary>
    public static ImmutableHashSet<string> Found(Expression value, ImmutableHashSet<string> known) => value switch
    {
        Conditional { Then: Failure } guard => Of(guard.Condition, known).WhenFalse is { } passed ? Found(guard.Otherwise, passed) : known,
        _ => MemberPath.InInput(value) is { } path ? known.WithPath(path) : Evaluated(value, known),
    };

    private static ImmutableHashSet<string> OfParts(Expression expression, ImmutableHashSet<string> known) => expression switch
    {
        IsNull test => Evaluated(test.Operand, known),
        Unary { Operator: UnaryOperator.Negate } negation => Evaluated(negation.Operand, known),
        Conditional { Then: Failure } guard => Of(guard.Condition, known).WhenFalse is { } passed ? Evaluated(guard.Otherwise, passed) : known,
        Conditional conditional => Of(conditional.Condition, known) is var condition
            ? Either(
                condition.WhenTrue is { } taken ? Evaluated(conditional.Then, taken) : null,
                condition.WhenFalse is { } left ? Evaluated(conditional.Otherwise, left) : null) ?? known
            : known,
        _ => Of(expression, known).InAnyCase ?? known,
    };

    private static Refinement And(Refinement left, Expression right) =>
        left.WhenTrue is { } passed && Of(right, passed) is var both ? new(both.WhenTrue, Either(left.WhenFalse, both.WhenFalse)) : left;

    private static Refinement Or(Refinement left, Expression right) =>
        left.WhenFalse is { } passed && Of(right, passed) is var neither ? new(Either(left.WhenTrue, neither.WhenTrue), neither.WhenFalse) : left;

    private static Refinement Choose(Refinement condition, Conditional conditional)
    {
        var then = condition.WhenTrue is { } taken ? Of(conditional.Then, taken) : new(null, null);
        var otherwise = condition.WhenFalse is { } left ? Of(conditional.Otherwise, left) : new(null, null);
        return new(Either(then.WhenTrue, otherwise.WhenTrue), Either(then.WhenFalse, otherwise.WhenFalse));
    }

    private static Refinement Tested(Expression operand, ImmutableHashSet<string> known) =>
        new(MemberPath.InInput(operand) is { } path && known.Contains(path) ? null : Evaluated(operand, known), Found(operand, known));

    /// <summary>What equals a value that is not null is not null either.</summary>
    private static Refinement Equal(Binary equal, ImmutableHashSet<string> known)
    {
        if (equal.Right is Literal.Null || equal.Left is Literal.Null)
        {
            return Tested(equal.Right is Literal.Null ? equal.Left : equal.Right, known);
        }

        var evaluated = Evaluated(equal.Right, Evaluated(equal.Left, known));
        var left = ValueFacts.IsNeverNull(equal.Right) ? Found(equal.Left, evaluated) : evaluated;
        return new(ValueFacts.IsNeverNull(equal.Left) ? Found(equal.Right, left) : left, evaluated);
    }
}
