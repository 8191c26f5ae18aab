using System.Text;
using System.Xml.Linq;

namespace Workflows.Package.Tests.Layout;

/// <summary>What the <c>.nuspec</c> says.</summary>
public sealed class ManifestTests
{
    [Theory]
    [InlineData("Workflows")]
    [InlineData("Workflows.Hosting")]
    [InlineData("Workflows.Sqlite")]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        var metadata = Metadata(id);
        Assert.Equal(id, Value(metadata, "id"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("Workflows contributors", Value(metadata, "authors"));
        Assert.NotEqual("Package Description", Value(metadata, "description"));

        var repository = Element(metadata, "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
        Assert.DoesNotContain("file:", metadata.ToString());
    }

    [Fact]
    public void The_runtime_depends_on_nothing()
    {
        var groups = Element(Metadata("Workflows"), "dependencies").Elements().ToList();
        Assert.Equal(["net10.0", "net8.0"], groups.Select(group => group.Attribute("targetFramework")!.Value));
        Assert.All(groups, group => Assert.Empty(group.Elements()));
    }

    [Fact]
    public void Hosting_brings_all_of_the_runtime_package_in_its_own_version()
    {
        var group = Assert.Single(Element(Metadata("Workflows.Hosting"), "dependencies").Elements());
        Assert.Equal(["Workflows", "Microsoft.AspNetCore.DataProtection.Abstractions", "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Http"], group.Elements().Select(dependency => dependency.Attribute("id")!.Value));

        var runtime = group.Elements().First();
        Assert.Equal(Feed.Version, runtime.Attribute("version")!.Value);
        Assert.Equal("All", runtime.Attribute("include")!.Value);
    }

    [Fact]
    public void Sqlite_brings_all_of_hosting_and_a_SQLite_without_the_fault_of_its_log()
    {
        var group = Assert.Single(Element(Metadata("Workflows.Sqlite"), "dependencies").Elements());
        Assert.Equal(["Workflows.Hosting", "Microsoft.Data.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3"], group.Elements().Select(dependency => dependency.Attribute("id")!.Value));
        Assert.Equal((Feed.Version, "All"), (group.Elements().First().Attribute("version")!.Value, group.Elements().First().Attribute("include")!.Value));
    }

    private static XElement Metadata(string id)
    {
        using var package = Feed.Open(id);
        using var text = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open(), Encoding.UTF8);
        return XDocument.Load(text).Root!.Elements().Single();
    }

    private static XElement Element(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private static string Value(XElement parent, string name) => Element(parent, name).Value;
}
