using System.IO.Compression;
using System.Text;

namespace Workflows.Package.Tests.Layout;

public sealed class FileTests
{
    [Theory]
    [InlineData("Workflows", "nupkg")]
    [InlineData("Workflows", "snupkg")]
    [InlineData("Workflows.Hosting", "nupkg")]
    [InlineData("Workflows.Hosting", "snupkg")]
    [InlineData("Workflows.Sqlite", "nupkg")]
    [InlineData("Workflows.Sqlite", "snupkg")]
    public void A_package_holds_the_files_of_its_list(string id, string extension)
    {
        using var package = Feed.Open(id, extension);
        var files = package.Entries.Select(entry => entry.FullName).Where(name => !IsPartOfTheFormat(name) && !IsDocument(name)).Order(StringComparer.Ordinal);
        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Layout", $"{id}.{extension}.txt")), files);
    }

    [Fact]
    public void The_package_holds_the_guides_and_the_pages_of_all_diagnostics()
    {
        using var package = Feed.Open("Workflows");
        var documents = Directory.EnumerateFiles(Path.Combine(Feed.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Feed.RepositoryRoot, file).Replace('\\', '/'))
            .Where(path => path != "docs/package.md")
            .ToList();

        Assert.Contains("docs/diagnostics/WFL1005.md", documents);
        Assert.Equal(documents.Order(StringComparer.Ordinal), package.Entries.Select(entry => entry.FullName).Where(IsDocument).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Workflows")]
    [InlineData("Workflows.Hosting")]
    [InlineData("Workflows.Sqlite")]
    public void No_assembly_tells_where_it_was_built(string id)
    {
        using var package = Feed.Open(id);
        var folder = Encoding.UTF8.GetBytes(Feed.RepositoryRoot);
        var assemblies = package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assemblies);
        Assert.DoesNotContain(assemblies, assembly => Feed.Read(assembly).AsSpan().IndexOf(folder) >= 0);
    }

    [Fact]
    public void The_targets_are_the_same_for_those_who_reference_the_package_and_for_those_who_reference_them()
    {
        using var package = Feed.Open("Workflows");
        Assert.Equal(Feed.Read(package.GetEntry("build/Workflows.targets")!), Feed.Read(package.GetEntry("buildTransitive/Workflows.targets")!));
    }

    [Theory]
    [InlineData("Workflows")]
    [InlineData("Workflows.Hosting")]
    [InlineData("Workflows.Sqlite")]
    public void The_readme_of_a_package_has_no_link_into_the_repository(string id)
    {
        using var package = Feed.Open(id);
        var readme = Encoding.UTF8.GetString(Feed.Read(package.GetEntry("README.md")!));
        Assert.StartsWith("# Workflows", readme);
        Assert.DoesNotContain("](", readme);
    }

    private static bool IsDocument(string name) => name.StartsWith("docs/", StringComparison.Ordinal);

    private static bool IsPartOfTheFormat(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";
}
