using Microsoft.CodeAnalysis;

namespace Workflows.Generators;

/// <summary>What a project references, by the names of assemblies: it is known without a compilation.</summary>
internal static class References
{
    public static bool Is(MetadataReference reference, string assembly) =>
        reference.Display is { } display && (display == assembly || Path.GetFileNameWithoutExtension(display) == assembly);
}
