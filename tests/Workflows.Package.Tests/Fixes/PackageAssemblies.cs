using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;

namespace Workflows.Package.Tests.Fixes;

/// <summary>Loads the package's analyzers and fixes as an editor does: Roslyn is the editor's, the rest lies in the package.</summary>
internal sealed class PackageAssemblies : AssemblyLoadContext
{
    private readonly Dictionary<string, byte[]> _assemblies = [];

    public PackageAssemblies()
        : base(isCollectible: false)
    {
        using var package = Feed.Open("Workflows");
        foreach (var entry in package.Entries.Where(IsAnalyzer))
        {
            _assemblies.Add(Path.GetFileNameWithoutExtension(entry.Name), Feed.Read(entry));
        }
    }

    /// <summary>An instance of each public type that the package's analyzer assemblies export as this.</summary>
    public IReadOnlyList<T> Exports<T>() =>
    [
        .. _assemblies.Keys
            .SelectMany(name => LoadFromAssemblyName(new AssemblyName(name)).GetTypes())
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];

    protected override Assembly? Load(AssemblyName assemblyName) => _assemblies.TryGetValue(assemblyName.Name!, out var content)
        ? LoadFromStream(new MemoryStream(content))
        : null;

    private static bool IsAnalyzer(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal);
}
