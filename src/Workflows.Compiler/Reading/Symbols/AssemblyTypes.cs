using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Every type that an assembly declares, nested ones and those of generated code too.</summary>
internal static class AssemblyTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(IAssemblySymbol assembly, CancellationToken ct) => In(assembly.GlobalNamespace, ct);

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container, CancellationToken ct)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            ct.ThrowIfCancellationRequested();
            foreach (var type in In(member, ct))
            {
                yield return type;
            }

            if (member is INamedTypeSymbol named)
            {
                yield return named;
            }
        }
    }
}
