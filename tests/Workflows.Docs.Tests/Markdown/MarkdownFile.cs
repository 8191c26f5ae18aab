using System.Text.RegularExpressions;

namespace Workflows.Docs.Tests.Markdown;

/// <summary>What the tests need to know of a Markdown file.</summary>
internal sealed partial class MarkdownFile
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<string> _text = [];

    private MarkdownFile(string path)
    {
        Path = path;
        Split(Repository.Read(path).Split('\n'));
    }

    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>The lines outside of code blocks.</summary>
    public IReadOnlyList<string> Text => _text;

    /// <summary>The targets of links and images, as they are written.</summary>
    public IEnumerable<string> Links => _text.SelectMany(line => Link().Matches(line)).Select(match => match.Groups["target"].Value);

    /// <summary>The anchors of the headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => _text
        .Where(line => line.StartsWith('#'))
        .Select(line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    public static MarkdownFile Read(string path) => new(path);

    private void Split(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                _text.Add(lines[i]);
                continue;
            }

            var start = i++;
            while (i < lines.Length && lines[i] != "```")
            {
                i++;
            }

            _blocks.Add(new CodeBlock(Path, start + 1, lines[start][3..].Trim(), lines[(start + 1)..i]));
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{Nd}\- _]")]
    private static partial Regex NotInAnchor();
}
