using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Types as the model refers to them.</summary>
internal static class TypeReferences
{
    private static readonly SymbolDisplayFormat FullFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    private static readonly SymbolDisplayFormat DisplayFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static TypeReference Of(ITypeSymbol type) => new(FullName(type), DisplayName(type), type.IsValueType, Nullability.IsNullable(type))
    {
        Bases = Bases(type).Where(parent => !IsToldApart(parent)).Select(FullName).ToEquatableArray(),
        ReadOnlyViews = ReadOnlyViews.Of(type).Select(FullName).ToEquatableArray(),
        SupportsWith = SupportsWith(type),
        Visibility = VisibilityOf(type),
    };

    /// <summary>For instance <c>global::Shop.Order?</c>.</summary>
    public static string FullName(ITypeSymbol type) => type.ToDisplayString(FullFormat);

    /// <summary>For instance <c>Order?</c>.</summary>
    public static string DisplayName(ITypeSymbol type) => type.ToDisplayString(DisplayFormat);

    /// <summary>The type without null: <c>Order</c> for <c>Order?</c>, <c>int</c> for <c>int?</c>.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    // What the framework derives its types from says nothing about data, and its collections have read-only views.
    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        if (SystemTypes.Contains(type))
        {
            yield break;
        }

        for (var current = type.BaseType; current is not null && !SystemTypes.Contains(current); current = current.BaseType)
        {
            yield return current;
        }

        foreach (var implemented in type.AllInterfaces.Where(implemented => !SystemTypes.Contains(implemented)))
        {
            yield return implemented;
        }
    }

    // As such a base, a value has a member more in JSON.
    private static bool IsToldApart(ITypeSymbol type) => type is INamedTypeSymbol named && Polymorphic.Is(named);

    private static Visibility VisibilityOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return VisibilityOf(array.ElementType);
        }

        var own = type.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.NotApplicable => Visibility.Public,
            Accessibility.Internal or Accessibility.ProtectedOrInternal => Visibility.Internal,
            _ => Visibility.Nested,
        };
        var parts = (type as INamedTypeSymbol)?.TypeArguments.Select(VisibilityOf) ?? [];
        var outer = type.ContainingType is { } containing ? VisibilityOf(containing) : Visibility.Public;
        return parts.Append(own).Append(outer).Max();
    }

    private static bool SupportsWith(ITypeSymbol type) => type switch
    {
        { IsRecord: true } or { IsAnonymousType: true } => true,
        { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } => type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T,
        _ => false,
    };
}
