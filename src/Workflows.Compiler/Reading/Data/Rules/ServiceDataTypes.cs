using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Tells types that are data of AWS: those with <c>[ServiceData]</c> or <c>[Resource]</c>, and what derives from them.</summary>
internal static class ServiceDataTypes
{
    public static bool Is(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (IsMarked(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A base class that is no data of AWS although the type is, so that one object would have two ways of naming; null if there is none.</summary>
    public static INamedTypeSymbol? OtherBase(INamedTypeSymbol type)
    {
        if (Is(type))
        {
            for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                if (!Is(current))
                {
                    return current;
                }
            }
        }

        return null;
    }

    private static bool IsMarked(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ServiceDataAttribute" or "ResourceAttribute" } && KnownNames.Of(attribute) is KnownNames.ServiceData or KnownNames.Resource)
            {
                return true;
            }
        }

        return false;
    }
}
