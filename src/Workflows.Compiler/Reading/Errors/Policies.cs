using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Attributes of the user's own that stand for those their classes carry.</summary>
internal static class Policies
{
    public static bool IsPolicy(INamedTypeSymbol type) => Bases(type).Any(static candidate => candidate.Name == "PolicyAttribute" && KnownNames.Of(candidate) == KnownNames.Policy);

    /// <summary>Whether a type is a policy that carries a <c>[Retry]</c> or <c>[Catch]</c>.</summary>
    public static bool HandlesErrors(INamedTypeSymbol type, CancellationToken ct) =>
        Carried(type, ct).Any(static attribute => attribute.FullName is KnownNames.Retry or KnownNames.Catch);

    /// <summary>What a type carries as a policy; nothing if it is none.</summary>
    public static IEnumerable<AttributeReading> Carried(INamedTypeSymbol type, CancellationToken ct) =>
        IsPolicy(type) ? Bases(type).SelectMany(carrier => Attributes(carrier, ct)) : [];

    /// <summary>A symbol's attributes in the order of the source, each policy replaced by what it carries.</summary>
    public static IEnumerable<AttributeReading> Attributes(ISymbol symbol, CancellationToken ct) => Expand(symbol, user: null, [], ct);

    private static IEnumerable<AttributeReading> Expand(ISymbol symbol, Location? user, HashSet<string> open, CancellationToken ct)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
            {
                continue;
            }

            var reading = new AttributeReading(attribute, ct, user) { IsCarried = open.Count > 0 };
            yield return reading;
            if (!IsPolicy(type) || !open.Add(reading.FullName))
            {
                continue;
            }

            foreach (var carrier in Bases(type))
            {
                foreach (var carried in Expand(carrier, user ?? reading.Location, open, ct))
                {
                    yield return carried;
                }
            }

            open.Remove(reading.FullName);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
