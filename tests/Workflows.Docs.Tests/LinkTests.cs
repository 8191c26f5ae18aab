using Workflows.Docs.Tests.Markdown;

namespace Workflows.Docs.Tests;

/// <summary>Links within the repository lead somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Documents() => [.. Repository.Files("", ".md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Relative_links_lead_to_a_file_and_a_heading(string path) =>
        Assert.DoesNotContain(MarkdownFile.Read(path).Links, link => !IsExternal(link) && !Leads(path, link));

    [Fact]
    public void Every_document_is_linked_from_the_readme_or_from_a_document_that_is()
    {
        var seen = new HashSet<string>();
        var work = new Queue<string>(["README.md"]);
        while (work.TryDequeue(out var path))
        {
            if (seen.Add(path))
            {
                MarkdownFile.Read(path).Links.Where(link => !IsExternal(link)).Select(link => Target(path, link).Path)
                    .Where(target => target.EndsWith(".md", StringComparison.Ordinal)).ToList().ForEach(work.Enqueue);
            }
        }

        Assert.Empty(Repository.Files("docs", ".md").Where(path => !path.StartsWith("docs/diagnostics/", StringComparison.Ordinal)).Except(seen));
    }

    private static bool IsExternal(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    private static bool Leads(string path, string link)
    {
        var (target, anchor) = Target(path, link);
        var full = Path.Combine(Repository.Root, target);
        return (File.Exists(full) || Directory.Exists(full)) && (anchor.Length == 0 || MarkdownFile.Read(target).Anchors.Contains(anchor));
    }

    private static (string Path, string Anchor) Target(string path, string link)
    {
        var parts = link.Split('#', 2);
        var folder = Path.GetDirectoryName(path)!;
        var target = parts[0].Length == 0 ? path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, parts[0])));
        return (target.Replace('\\', '/'), parts.Length > 1 ? parts[1] : "");
    }
}
