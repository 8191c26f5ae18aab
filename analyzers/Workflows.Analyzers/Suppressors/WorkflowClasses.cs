using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>The workflows of a compilation, and the classes that they derive from. State attributes anywhere else mean nothing.</summary>
internal sealed class WorkflowClasses(Compilation compilation, CancellationToken ct)
{
    private readonly Lazy<HashSet<INamedTypeSymbol>> _bases = new(() => Bases(compilation.Assembly, ct));

    // A lambda in an attribute may stand in no class.
    public bool Contain(INamedTypeSymbol? type) => type is not null && (StateMethods.IsWorkflow(type) || _bases.Value.Contains(type.OriginalDefinition));

    private static HashSet<INamedTypeSymbol> Bases(IAssemblySymbol assembly, CancellationToken ct)
    {
        var bases = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var workflow in AssemblyTypes.Of(assembly, ct).Where(StateMethods.IsWorkflow))
        {
            for (var current = workflow.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            {
                bases.Add(current.OriginalDefinition);
            }
        }

        return bases;
    }
}
