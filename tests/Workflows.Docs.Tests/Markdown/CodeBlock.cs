namespace Workflows.Docs.Tests.Markdown;

/// <summary>A fenced code block.</summary>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Language">What stands after the fence; empty if nothing does.</param>
/// <param name="Lines">The lines between the fences.</param>
internal sealed record CodeBlock(string Path, int Line, string Language, IReadOnlyList<string> Lines)
{
    public override string ToString() => $"{Path}({Line})";

    /// <summary>Whether a text has these lines one after the other, all indented by the same.</summary>
    public bool IsPartOf(string text)
    {
        var lines = text.Split('\n');
        return Enumerable.Range(0, Math.Max(0, lines.Length - Lines.Count + 1)).Any(start => IsAt(lines, start));
    }

    private bool IsAt(string[] lines, int start)
    {
        var depth = Indent(lines[start]) - Indent(Lines[0]);
        var indent = new string(' ', Math.Max(0, depth));
        return depth >= 0
            && Lines.Index().All(line => AreSame(lines[start + line.Index], line.Item.Length == 0 ? "" : indent + line.Item, isLast: line.Index == Lines.Count - 1));
    }

    // A member or element that is shown alone loses the comma behind it.
    private bool AreSame(string line, string shown, bool isLast) => line == shown || (isLast && Language == "json" && line == shown + ",");

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
