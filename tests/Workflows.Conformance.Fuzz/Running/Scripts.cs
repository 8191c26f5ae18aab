namespace Workflows.Conformance.Fuzz.Running;

/// <summary>Finds the scripts of the repository that the program was built in.</summary>
internal static class Scripts
{
    private const string Folder = "tests/Workflows.Expressions/Jsonata";

    public static string PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, Folder, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new DirectoryNotFoundException($"'{AppContext.BaseDirectory}' is not below a folder with '{Folder}'.");
    }
}
