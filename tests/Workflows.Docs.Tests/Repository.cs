namespace Workflows.Docs.Tests;

/// <summary>The files of the repository that the tests run in.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["artifacts", "bin", "obj", "node_modules", ".git"];

    public static string Root { get; } = FindRoot();

    /// <summary>The paths, relative to the root and with slashes, of the files below a folder.</summary>
    public static IEnumerable<string> Files(string folder, string extension) => new DirectoryInfo(Path.Combine(Root, folder))
        .EnumerateFiles("*" + extension, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(Generated.Contains))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Workflows.Generators.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"'{AppContext.BaseDirectory}' is not below the repository.");
    }
}
