using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells types apart by what expressions may do with their values.</summary>
internal static class ValueTypes
{
    public static ValueKind KindOf(ITypeSymbol? type) => Underlying(type) switch
    {
        { SpecialType: SpecialType.System_Boolean } => ValueKind.Boolean,
        { SpecialType: SpecialType.System_SByte or SpecialType.System_Byte } => ValueKind.Integer,
        { SpecialType: SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 } => ValueKind.Integer,
        { SpecialType: SpecialType.System_Double } => ValueKind.Double,
        { SpecialType: SpecialType.System_Int64 or SpecialType.System_Decimal } => ValueKind.Wide,
        { SpecialType: SpecialType.System_Char } => ValueKind.Character,
        { SpecialType: SpecialType.System_String } => ValueKind.String,
        { TypeKind: TypeKind.Enum } => ValueKind.Enum,
        _ => ValueKind.Other,
    };

    /// <summary><c>T</c> of <c>T?</c>; another type as it is.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type) => IsNullableValue(type) ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;

    public static bool IsNullableValue(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;

    public static bool AreSame(ITypeSymbol? left, ITypeSymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    public static bool AreSameMember(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    public static bool IsInSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether the framework declares the type, so that its members are not members in JSON.</summary>
    public static bool IsOfFramework(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return type is not INamedTypeSymbol || space is { Name: "System", IsGlobalNamespace: false };
    }
}
