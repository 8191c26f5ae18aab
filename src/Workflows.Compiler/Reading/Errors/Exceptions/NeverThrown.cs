using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>
/// Finds exception types that are handled but that nothing can throw. Goes by names in the text, so that it never binds a body: what may be a mention is one.
/// </summary>
internal static class NeverThrown
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="types">The types in which handled exceptions are looked for; those that derive from one may also stand in generated code.</param>
    /// <param name="findings">What is found.</param>
    /// <param name="ct">Cancels.</param>
    public static void Find(Compilation compilation, IReadOnlyCollection<INamedTypeSymbol> types, FindingSink findings, CancellationToken ct)
    {
        var outside = new HashSet<INamedTypeSymbol>(types.SelectMany(type => HandledException.PoliciesOutside(type, ct)), SymbolEqualityComparer.Default);
        var handled = types.SelectMany(type => HandledException.Of(type, outside, ct)).ToArray();
        if (handled.Length == 0)
        {
            return;
        }

        var all = AssemblyTypes.Of(compilation.Assembly, ct).ToArray();
        var families = new Dictionary<INamedTypeSymbol, INamedTypeSymbol[]>(SymbolEqualityComparer.Default);
        foreach (var exception in handled.Select(static exception => exception.Type).Where(type => !families.ContainsKey(type)))
        {
            families[exception] = [exception, .. all.Where(type => DerivesFrom(type, exception))];
        }

        var hidden = families.Values.SelectMany(static family => family)
            .Where(type => !HandledException.IsVisibleOutside(type, compilation.Assembly))
            .Select(static type => type.Name);
        var silent = new HashSet<string>(hidden);
        foreach (var tree in compilation.SyntaxTrees)
        {
            Mentions.Remove(silent, tree, ct);
        }

        foreach (var exception in handled.Where(exception => families[exception.Type].All(type => silent.Contains(type.Name))))
        {
            findings.Add(DiagnosticIds.NeverThrown, exception.Location, exception.Type.Name, exception.Attribute);
        }
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol parent)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parent))
            {
                return true;
            }
        }

        return false;
    }
}
