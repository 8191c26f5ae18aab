namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>Every snippet of the table.</summary>
internal static class Table
{
    private const string Folder = "tests/Workflows.Analyzers.Tests/Snippets";

    public static IReadOnlyList<Snippet> All { get; } =
    [
        .. Repository.Files(Folder, "*.md")
            .Where(file => Path.GetFileName(file) is not "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SnippetFile.Read(file, $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}")),
    ];

    public static Snippet Of(string name) => All.Single(snippet => snippet.Name == name);
}
