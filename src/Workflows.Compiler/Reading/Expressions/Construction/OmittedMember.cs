using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Members that an object lacks where they are null, as data of AWS does.</summary>
internal static class OmittedMember
{
    /// <summary>What a member of a new object of another assembly is that nobody sets: null, for null is what is not there.</summary>
    public static Expression? WhenUnset(JsonMember member, JsonRules rules) =>
        Nullability.IsNullable(Nullability.OfMember(member.Type)) && Obstacles.OmitsNull(member.Symbol, rules) ? new Literal.Null { IsNullable = true } : null;

    /// <summary>A member of a new object; null if the object certainly lacks it.</summary>
    public static MemberValue? Kept(JsonMember member, Expression value, JsonRules rules) =>
        Value(member.Symbol, member.JsonName, value, rules) is var kept && kept is { IsOmittedIfNull: true, Value: Literal.Null } ? null : kept;

    /// <summary>A member that an object lacks if it is null and the type says so.</summary>
    public static MemberValue Value(ISymbol member, string name, Expression value, JsonRules rules) =>
        new(name, value) { IsOmittedIfNull = value is { IsNullable: true } or Literal.Null && Obstacles.OmitsNull(member, rules) };
}
