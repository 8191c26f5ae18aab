using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>An exception type of this compilation that no other can see, where a <c>[Retry]</c> or <c>[Catch]</c> names it.</summary>
internal sealed record HandledException(INamedTypeSymbol Type, Location Location, string Attribute)
{
    /// <summary>Those that a class and its methods handle, where only code of this compilation can fail.</summary>
    /// <param name="type">The class.</param>
    /// <param name="outside">Policies of Tasks that call others.</param>
    /// <param name="ct">Cancels.</param>
    public static IEnumerable<HandledException> Of(INamedTypeSymbol type, HashSet<INamedTypeSymbol> outside, CancellationToken ct) =>
        from symbol in type.GetMembers().OfType<IMethodSymbol>().Where(method => !CallsOutside(method, ct)).Concat(IsOutside(type, outside, ct) ? [] : new ISymbol[] { type })
        from attribute in symbol.GetAttributes()
        where attribute.AttributeClass is { IsGenericType: true, Name: "RetryAttribute" or "CatchAttribute" } && IneffectiveAttributes.IsErrorHandling(attribute)
        let reading = new AttributeReading(attribute, ct)
        from argument in reading.Class.TypeArguments.OfType<INamedTypeSymbol>()
        where argument.TypeKind is TypeKind.Class && !IsVisibleOutside(argument, type.ContainingAssembly)
        select new HandledException(argument.OriginalDefinition, reading.LocationOf(argument) ?? type.Locations[0], IneffectiveAttributes.NameOf(reading.Class));

    /// <summary>The policies of a class's Tasks that call others.</summary>
    public static IEnumerable<INamedTypeSymbol> PoliciesOutside(INamedTypeSymbol type, CancellationToken ct) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => CallsOutside(method, ct))
        .SelectMany(method => Policies.Attributes(method, ct).Concat(Policies.Attributes(type, ct)))
        .Select(static attribute => attribute.Class)
        .Where(static used => Policies.IsPolicy(used));

    private static bool IsOutside(INamedTypeSymbol type, HashSet<INamedTypeSymbol> outside, CancellationToken ct) =>
        outside.Contains(type) || type.GetMembers().OfType<IMethodSymbol>().Any(method => CallsOutside(method, ct));

    // Who is called there may fail with an error of any name: a function, a worker, whoever has the token.
    private static bool CallsOutside(IMethodSymbol method, CancellationToken ct) =>
        !method.GetAttributes().IsEmpty
        && Policies.Attributes(method, ct).Any(attribute => KnownNames.IsTask(attribute.FullName)
            && (attribute.FullName != KnownNames.Task || method.Parameters.Any(static parameter => MethodReader.IsToken(parameter))));

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
