using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Finds the exception types of an assembly and of those it references, other than the framework's.</summary>
internal static class ExceptionScan
{
    // A reference's symbol lives as long as compilations share the reference, so that it is scanned once. Strings only, so that nothing keeps a compilation alive.
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<ImmutableArray<ExceptionType>>> Known = new();

    // Public key tokens of what .NET itself ships.
    private static readonly string[] Framework = ["b03f5f7f11d50a3a", "b77a5c561934e089", "cc7b13ffcd2ddd51", "7cec85d7bea7798e", "31bf3856ad364e35"];

    public static IEnumerable<ExceptionType> Visible(IAssemblySymbol assembly) =>
        assembly.Modules
            .SelectMany(module => module.ReferencedAssemblySymbols)
            .Where(reference => !IsFramework(reference))
            .Prepend(assembly)
            .SelectMany(candidate => Known.GetValue(candidate, static found => new(Scan(found.GlobalNamespace).ToImmutableArray())).Value);

    private static bool IsFramework(IAssemblySymbol assembly) =>
        Framework.Contains(string.Concat(assembly.Identity.PublicKeyToken.Select(static part => part.ToString("x2"))))
        || assembly.Name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || assembly.Name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static IEnumerable<ExceptionType> Scan(INamespaceOrTypeSymbol container)
    {
        // Of a type only its nested types: its other members would be read from metadata for nothing.
        foreach (var member in container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers().AsEnumerable<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type && !IsOfTheRunner(type) && Bases(type) is [.., "System.Exception"] bases)
            {
                yield return new ExceptionType(ExceptionNames.Of(type), bases.ToImmutableArray());
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var found in Scan(inner))
                {
                    yield return found;
                }
            }
        }
    }

    // What the runner throws to itself never comes out of a task.
    private static bool IsOfTheRunner(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Internal, ContainingAssembly.Name: "Workflows" };

    private static List<string> Bases(INamedTypeSymbol type)
    {
        List<string> bases = [];
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            bases.Add(ExceptionNames.FullName(current));
        }

        return bases;
    }
}
