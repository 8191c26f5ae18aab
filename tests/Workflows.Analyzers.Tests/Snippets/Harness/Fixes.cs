using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Workflows.CodeFixes.Authoring;

namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>The fixes as an editor finds them: by the attribute that exports them.</summary>
internal static class Fixes
{
    public static IReadOnlyList<CodeFixProvider> All { get; } =
    [
        .. typeof(MakePartialCodeFix).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static IEnumerable<CodeFixProvider> For(string id) => All.Where(provider => provider.FixableDiagnosticIds.Contains(id));
}
