using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>default</c>, and tells what a member has that nothing is assigned to.</summary>
internal sealed class DefaultReader(ReadingScope scope)
{
    public Expression? Read(IDefaultValueOperation operation) =>
        Of(operation.Type, scope.Json) ?? scope.Report(operation, $"the default value of '{OperationNames.Of(operation.Type)}'", "write the value");

    /// <summary>A type's default value as it is in JSON; null if it is not known.</summary>
    public static Expression? Of(ITypeSymbol? type, JsonRules rules) => type switch
    {
        null => null,
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => new Literal.Null { IsNullable = true },
        { TypeKind: TypeKind.Enum } => EnumNames.ValueOf(type, 0, rules),
        { Name: "Guid" } when ValueTypes.IsInSystem(type) => new Literal.String(Guid.Empty.ToString()),
        { TypeKind: TypeKind.Struct } when !ValueTypes.IsOfFramework(type) => OfStruct((INamedTypeSymbol)type, rules),
        _ => type.SpecialType switch
        {
            SpecialType.System_Boolean => new Literal.Boolean(false),
            SpecialType.System_Char => new Literal.String("\0"),
            SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => new Literal.Number("0"),
            _ => null,
        },
    };

    private static Expression? OfStruct(INamedTypeSymbol type, JsonRules rules)
    {
        var members = new List<MemberValue>();
        foreach (var member in rules.MembersOf(type))
        {
            if (!StoredMember.IsStored(member.Symbol) || Of(member.Type, rules) is not { } value)
            {
                return null;
            }

            if (OmittedMember.Kept(member, value, rules) is { } kept)
            {
                members.Add(kept);
            }
        }

        return new ObjectConstruction(members.ToEquatableArray());
    }
}
