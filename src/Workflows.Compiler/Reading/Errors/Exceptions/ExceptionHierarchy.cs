using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>The exceptions that an assembly can see, by what they derive from.</summary>
internal sealed class ExceptionHierarchy
{
    // An assembly that is compiled lives as long as its compilation, and references long.
    private static readonly ConditionalWeakTable<IAssemblySymbol, ExceptionHierarchy> Known = new();

    private readonly Dictionary<string, List<string>> _derived = [];

    private ExceptionHierarchy(IAssemblySymbol assembly)
    {
        foreach (var exception in ExceptionScan.Visible(assembly))
        {
            foreach (var parent in exception.Bases)
            {
                if (!_derived.TryGetValue(parent, out var names))
                {
                    _derived[parent] = names = [];
                }

                names.Add(exception.Name);
            }
        }
    }

    /// <summary>The error names of all that derive from a type, in ordinal order.</summary>
    /// <param name="fullName">The type's.</param>
    /// <param name="within">The assembly that wants to know.</param>
    public static IEnumerable<string> DerivedFrom(string fullName, IAssemblySymbol within) =>
        Known.GetValue(within, static assembly => new ExceptionHierarchy(assembly))._derived.TryGetValue(fullName, out var names)
            ? names.OrderBy(static name => name, StringComparer.Ordinal)
            : [];
}
