using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>
/// Reads C#'s default equality of two values. Records are compared member by member, since JSON from outside may lack members that are null
/// and have members that C# does not know.
/// </summary>
internal sealed class ValueEquality(ReadingScope scope)
{
    /// <summary>Whether values of a type are equal exactly if their JSON is.</summary>
    public bool IsJson(ITypeSymbol type) => ValueTypes.KindOf(type) switch
    {
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Double or ValueKind.Character or ValueKind.String => true,
        ValueKind.Enum => EnumNames.AreUnique(ValueTypes.Underlying(type)!),
        _ => false,
    };

    /// <summary>Whether two values are equal; null if there is a finding at the operation.</summary>
    public Expression? Of(ITypeSymbol type, Expression left, Expression right, IOperation operation) => (left, right) switch
    {
        (_, Literal.Null) => Logic.IsNull(left),
        (Literal.Null, _) => Logic.IsNull(right),
        _ => Of(type, left, right, operation, depth: 0),
    };

    private Expression? Of(ITypeSymbol type, Expression left, Expression right, IOperation operation, int depth)
    {
        if (IsJson(type))
        {
            return new Binary(BinaryOperator.Equal, left, right);
        }

        var bare = ValueTypes.Underlying(type);
        if (CollectionTypes.ElementOf(bare) is not null || CollectionTypes.ValueOf(bare) is not null)
        {
            return scope.ReportAs(
                DiagnosticIds.ReferenceEquality, operation, $"'{OperationNames.Of(bare)}'", "compare its elements, or what tells the values apart");
        }

        if (bare is not INamedTypeSymbol { IsRecord: true } record || ValueTypes.IsOfFramework(record) || HasOwnEquality(record) || depth > 4)
        {
            return ValueTypes.KindOf(bare) is ValueKind.Wide
                ? scope.ReportInexact(operation, $"the equality of '{OperationNames.Of(bare)}'")
                : scope.Report(operation, $"the equality of '{OperationNames.Of(bare)}'", "compare members that are strings, numbers or enums, or use a [Task]");
        }

        var members = scope.MembersOf(record);
        if (Hidden(record, members) is { } hidden || members.Any(member => Obstacles.To(member.Symbol, scope.Json) is not null))
        {
            return scope.Report(operation, $"the equality of '{OperationNames.Of(record)}', not all of which is in JSON,", "compare members that are strings, numbers or enums, or use a [Task]");
        }

        Expression? equal = Logic.True;
        foreach (var member in members)
        {
            var part = Of(member.Type, Member(left, member), Member(right, member), operation, depth + 1);
            equal = equal is null || part is null ? null : Logic.And(equal, part);
        }

        return equal is null || !(left.IsNullable || right.IsNullable) ? equal : OrNull(left, right, equal);
    }

    private Expression Member(Expression target, JsonMember member) => MissingMember.OrDefault(
        new MemberAccess(target with { IsNullable = false }, member.JsonName) { IsNullable = FlowNullability.IsNullable(member.Type), Shape = JsonShapes.Of(member.Type) },
        member.Symbol,
        scope);

    // Null equals null only.
    private static Expression OrNull(Expression left, Expression right, Expression equal)
    {
        var known = Logic.And(Logic.And(Logic.IsPresent(left), Logic.IsPresent(right)), equal);
        return left.IsNullable && right.IsNullable ? Logic.Or(Logic.And(Logic.IsNull(left), Logic.IsNull(right)), known) : known;
    }

    private static bool HasOwnEquality(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }
        || type.GetMembers("Equals").OfType<IMethodSymbol>().Any(static method => !CompilerGenerated.Is(method))
        || type is { IsSealed: false, IsValueType: false };

    private static ISymbol? Hidden(INamedTypeSymbol type, IEnumerable<JsonMember> members)
    {
        var known = members.Where(static member => StoredMember.IsStored(member.Symbol)).ToList();
        return type.GetMembers().FirstOrDefault(member =>
            !member.IsStatic
            && member is IFieldSymbol field
            && !known.Any(other => ValueTypes.AreSameMember(other.Symbol, field.AssociatedSymbol ?? field)));
    }
}
