using Microsoft.CodeAnalysis;

namespace Workflows.CodeFixes.Editing;

/// <summary>Names that are taken in a class: its own, and those of the members that it has or inherits.</summary>
internal static class MemberNames
{
    public static HashSet<string> Of(INamedTypeSymbol? type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { type?.Name ?? "" };
        for (var current = type; current is not null; current = current.BaseType)
        {
            names.UnionWith(current.MemberNames);
        }

        return names;
    }
}
