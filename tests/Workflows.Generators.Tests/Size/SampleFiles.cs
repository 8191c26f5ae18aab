using System.Runtime.CompilerServices;

namespace Workflows.Generators.Tests.Size;

/// <summary>The C# of a folder of this repository.</summary>
internal static class SampleFiles
{
    public static string[] Read(string folder, [CallerFilePath] string here = "") =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];
}
