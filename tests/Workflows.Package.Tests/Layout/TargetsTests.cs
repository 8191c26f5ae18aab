using System.Xml.Linq;

namespace Workflows.Package.Tests.Layout;

public sealed class TargetsTests
{
    [Theory]
    [InlineData("build/Workflows.targets")]
    [InlineData("buildTransitive/Workflows.targets")]
    public void The_targets_can_be_read_as_msbuild_does(string path)
    {
        using var package = Feed.Open("Workflows");
        using var targets = package.GetEntry(path)!.Open();

        // Two hyphens in a comment are no XML, and an error in every project that references the package.
        var comments = XDocument.Load(targets).DescendantNodes().OfType<XComment>().ToList();
        Assert.NotEmpty(comments);
        Assert.All(comments, comment => Assert.DoesNotContain("--", comment.Value));
    }

    [Fact]
    public void The_targets_find_the_task_in_the_package()
    {
        using var package = Feed.Open("Workflows");
        using var targets = package.GetEntry("build/Workflows.targets")!.Open();
        var assembly = XDocument.Load(targets).Descendants("WorkflowsTaskAssembly").Single().Value.Replace("$(MSBuildThisFileDirectory)../", "");
        Assert.NotNull(package.GetEntry(assembly));
    }
}
