using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>
/// Properties that give what they were last set to, whichever type the value is taken for: automatic ones and those of positional records, unless another type of
/// the family has one of the same name in JSON. Of other assemblies nobody can see what their properties do.
/// </summary>
internal static class StoredMembers
{
    public static bool Contain(IPropertySymbol member, SuppressionAnalysisContext context) =>
        member is { SetMethod.IsInitOnly: true, IsVirtual: false, IsAbstract: false, IsOverride: false }
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Compilation.Assembly)
        && StoredMember.IsStored(member)
        && !IsHiding(member, context);

    private static bool IsHiding(IPropertySymbol member, SuppressionAnalysisContext context)
    {
        var json = JsonRules.Of(context.Compilation);
        var name = json.NameOf(member);
        var owner = member.ContainingType.OriginalDefinition;
        return AssemblyTypes.Of(context.Compilation.Assembly, context.CancellationToken)
            .Where(type => DerivesFrom(type, owner))
            .Concat(Bases(owner))
            .Any(type => type.GetMembers().Any(other => other is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && json.NameOf(other) == name));
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol parent) =>
        Bases(type).Any(current => SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parent));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
