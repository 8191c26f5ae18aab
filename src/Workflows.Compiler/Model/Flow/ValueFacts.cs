using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.Flow;

/// <summary>What is known of a value that an expression makes, given what is known of the state's input.</summary>
internal static class ValueFacts
{
    /// <param name="value">What makes the value.</param>
    /// <param name="known">What is known of the state's input.</param>
    /// <param name="trustsResult">Whether a task's result, and a variable that may hold one, is what its type says.</param>
    public static ImmutableHashSet<string> Of(Expression value, ImmutableHashSet<string> known, bool trustsResult = true) => value switch
    {
        _ when !trustsResult && IsPromised(value) => MemberPath.Nothing,
        Reference.Input => value.IsNullable ? known : known.Add(MemberPath.Root),
        MemberAccess when MemberPath.InInput(value) is { } path => known.Below(path) is var inner && value.IsNullable ? inner : inner.Add(MemberPath.Root),
        With with => with.Members.Aggregate(Of(with.Target, known, trustsResult).Add(MemberPath.Root), (left, member) => Put(left, member, known, trustsResult)),
        ObjectConstruction construction => construction.Members.Aggregate(MemberPath.OnlyRoot, (left, member) => Put(left, member, known, trustsResult)),
        Conditional conditional => Choose(Refinement.Of(conditional.Condition, known), conditional, trustsResult),
        Coalesce coalesce => Of(coalesce.Left, Refinement.Found(coalesce.Left, known), trustsResult).Intersect(Of(coalesce.Right, known, trustsResult)),
        _ => IsNeverNull(value) ? MemberPath.OnlyRoot : MemberPath.Nothing,
    };

    /// <summary>Whether a value is not null by what it is; false of what only its parts could tell.</summary>
    public static bool IsNeverNull(Expression value) => value switch
    {
        Literal => value is not Literal.Null,
        Reference or MemberAccess or ElementAccess or Lookup => !value.IsNullable,
        Count or TextOf or Unary or Binary or IsNull or ArrayConstruction or ObjectConstruction or With => true,
        Conditional { Then: Failure } guard => IsNeverNull(guard.Otherwise),
        _ => false,
    };

    /// <summary>Whether nothing but the type of a task's result, or of a Map's items, says that a value is there.</summary>
    private static bool IsPromised(Expression value) => value switch
    {
        Reference.Result or Reference.Variable => true,
        MemberAccess { Name: "Item", Target: MemberAccess { Name: "Map", Target: Reference.Context } } => true,
        MemberAccess member => IsPromised(member.Target),
        ElementAccess element => IsPromised(element.Target),
        Lookup lookup => IsPromised(lookup.Target),
        _ => false,
    };

    private static ImmutableHashSet<string> Choose(Refinement condition, Conditional conditional, bool trustsResult) => Refinement.Either(
        conditional.Then is not Failure && condition.WhenTrue is { } taken ? Of(conditional.Then, taken, trustsResult) : null,
        conditional.Otherwise is not Failure && condition.WhenFalse is { } left ? Of(conditional.Otherwise, left, trustsResult) : null) ?? MemberPath.Nothing;

    private static ImmutableHashSet<string> Put(ImmutableHashSet<string> target, MemberValue member, ImmutableHashSet<string> known, bool trustsResult)
    {
        var path = MemberPath.Of([member.Name]);
        return target.WithoutPath(path).Union(Of(member.Value, known, trustsResult).Select(inner => path + inner));
    }
}
