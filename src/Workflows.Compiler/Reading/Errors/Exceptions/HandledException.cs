using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>An exception type of this compilation that no other can see, where a <c>[Retry]</c> or <c>[Catch]</c> names it.</summary>
internal sealed record HandledException(INamedTypeSymbol Type, Location Location, string Attribute)
{
    /// <summary>Those that a class and its methods handle.</summary>
    public static IEnumerable<HandledException> Of(INamedTypeSymbol type, CancellationToken ct) =>
        from attribute in type.GetMembers().OfType<IMethodSymbol>().SelectMany(static method => method.GetAttributes()).Concat(type.GetAttributes())
        where attribute.AttributeClass is { IsGenericType: true, Name: "RetryAttribute" or "CatchAttribute" } && IneffectiveAttributes.IsErrorHandling(attribute)
        let reading = new AttributeReading(attribute, ct)
        from argument in reading.Class.TypeArguments.OfType<INamedTypeSymbol>()
        where argument.TypeKind is TypeKind.Class && !IsVisibleOutside(argument, type.ContainingAssembly)
        select new HandledException(argument.OriginalDefinition, reading.LocationOf(argument) ?? type.Locations[0], IneffectiveAttributes.NameOf(reading.Class));

    /// <summary>Whether code outside of an assembly can name a type.</summary>
    public static bool IsVisibleOutside(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly))
        {
            return true;
        }

        var hasFriends = assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            var isVisible = outer.DeclaredAccessibility switch
            {
                Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
                Accessibility.Internal or Accessibility.ProtectedAndInternal => hasFriends,
                _ => false,
            };
            if (!isVisible || outer.IsFileLocal)
            {
                return false;
            }
        }

        return true;
    }
}
