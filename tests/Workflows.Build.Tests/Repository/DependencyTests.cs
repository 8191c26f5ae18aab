using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;

namespace Workflows.Build.Tests.Repository;

public sealed class DependencyTests
{
    private static readonly string s_root = RootOf();

    public static TheoryData<string> Dependencies =>
    [
        .. XDocument.Load(Path.Combine(s_root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => $"`{package.Attribute("Include")!.Value}`"),
        .. Directory.GetDirectories(Path.Combine(s_root, "tests"))
            .SelectMany(project => Directory.GetDirectories(project).Prepend(project))
            .Select(folder => Path.Combine(folder, "package.json"))
            .Where(File.Exists)
            .SelectMany(NodePackages)
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Dependencies))]
    public void Every_dependency_has_a_line_that_says_why(string dependency) =>
        Assert.Contains($"| {dependency} | ", File.ReadAllText(Path.Combine(s_root, "CONTRIBUTING.md")));

    private static IEnumerable<string> NodePackages(string path)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(path));
        return [.. package.RootElement.GetProperty("dependencies").EnumerateObject().Select(dependency => $"`{dependency.Name}` (npm)")];
    }

    private static string RootOf([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "..", "..", "..", ".."));
}
