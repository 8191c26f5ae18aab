using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads <c>[JsonPolymorphic]</c> and <c>[JsonDerivedType]</c>.</summary>
internal static class Polymorphic
{
    private const string DefaultDiscriminator = "$type";

    public static bool Is(INamedTypeSymbol type) =>
        JsonAttributes.Has(type, JsonAttributes.DerivedType) || JsonAttributes.Has(type, JsonAttributes.Polymorphic);

    public static bool IsCaseOrBase(INamedTypeSymbol type) => Is(type) || BasesOf(type).Any();

    /// <summary>The classes and interfaces of which a type is a case.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (IsCase(current, type))
            {
                yield return current;
            }
        }

        foreach (var implemented in type.AllInterfaces.Where(implemented => IsCase(implemented, type)))
        {
            yield return implemented;
        }
    }

    /// <summary>The classes that JSON tells apart as cases of a type.</summary>
    public static IEnumerable<INamedTypeSymbol> CasesOf(INamedTypeSymbol type) =>
        JsonAttributes.All(type, JsonAttributes.DerivedType).Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value).OfType<INamedTypeSymbol>();

    /// <summary>The name of the member that tells the cases apart.</summary>
    public static string DiscriminatorOf(INamedTypeSymbol type) =>
        Setting(type, "TypeDiscriminatorPropertyName")?.Value as string ?? DefaultDiscriminator;

    /// <summary>The cases with all that they are made of; null after a fault, or if there are none.</summary>
    public static Polymorphism? Read(DataTypeScan scan, INamedTypeSymbol type, string path)
    {
        var cases = new List<(INamedTypeSymbol Type, PolymorphicCase Case)>();
        foreach (var attribute in JsonAttributes.All(type, JsonAttributes.DerivedType))
        {
            if (attribute.ConstructorArguments.FirstOrDefault().Value is not INamedTypeSymbol derived)
            {
                continue;
            }

            if (FaultOf(scan, type, derived) is { } fault)
            {
                scan.Fail(path, fault);
                return null;
            }

            if (!SymbolEqualityComparer.Default.Equals(derived, type) && scan.Read(derived, $"{path}({derived.Name})") is null)
            {
                return null;
            }

            var id = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
            cases.Add((derived, new PolymorphicCase(TypeReferences.FullName(derived), id as string, id as int?) { HasCases = Is(derived) }));
        }

        var unknown = Setting(type, "UnknownDerivedTypeHandling") is { } handling ? JsonAttributes.NameOf(handling) : null;
        if (cases.Count == 0 || (unknown is not (null or "FailSerialization") && type.IsAbstract))
        {
            scan.Fail(path, cases.Count == 0
                ? $"is of type '{type.Name}', which is polymorphic, but names no class; add [JsonDerivedType]"
                : $"is of type '{type.Name}', which would write unknown classes without saying which; remove UnknownDerivedTypeHandling");
            return null;
        }

        // The nearest class comes first: one that derives from another before that.
        var ordered = unknown == "FallBackToNearestAncestor" ? cases.OrderByDescending(found => Depth(found.Type)) : cases.AsEnumerable();
        return new Polymorphism(DiscriminatorOf(type), ordered.Select(found => found.Case).ToEquatableArray())
        {
            IgnoresUnknown = Setting(type, "IgnoreUnrecognizedTypeDiscriminators")?.Value is true,
            FallsBack = unknown is not (null or "FailSerialization"),
            IsNearest = unknown == "FallBackToNearestAncestor",
        };
    }

    private static string? FaultOf(DataTypeScan scan, INamedTypeSymbol type, INamedTypeSymbol derived) => derived switch
    {
        { IsAbstract: true } or { IsUnboundGenericType: true } => $"has the derived type '{derived.Name}', of which there are no objects; remove it",
        _ when Embeddings.OfType(derived, scan.Rules) is not null || CollectionTypes.IsEnumerable(derived) || derived.TypeKind is TypeKind.Struct =>
            $"has the derived type '{derived.Name}', which is no class with members; remove it",
        _ when scan.Rules.MembersOf(derived).Any(member => member.JsonName == DiscriminatorOf(type)) =>
            $"has the derived type '{derived.Name}' with a member that is called '{DiscriminatorOf(type)}' in JSON too; rename it",
        _ => null,
    };

    private static bool IsCase(INamedTypeSymbol type, INamedTypeSymbol derived) => JsonAttributes.All(type, JsonAttributes.DerivedType)
        .Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol, derived));

    private static TypedConstant? Setting(INamedTypeSymbol type, string name) =>
        JsonAttributes.Find(type, JsonAttributes.Polymorphic) is { } attribute && attribute.NamedArguments.Any(argument => argument.Key == name)
            ? attribute.NamedArguments.First(argument => argument.Key == name).Value
            : null;

    private static int Depth(INamedTypeSymbol type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;
}
