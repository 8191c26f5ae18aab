namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>A case of the table: source with marked spans, and what its fixes make of it.</summary>
/// <param name="Name">The file, without its ending, and the heading; numbered if the heading has several cases.</param>
/// <param name="Source">C# with the marks of <see cref="Markup"/>; without any, nothing must be reported.</param>
/// <param name="Messages">The messages of the marked spans, in their order; may be fewer than the spans.</param>
/// <param name="Fixes">The fixes to apply.</param>
/// <param name="IsWithoutFix">Whether nothing must be offered.</param>
internal sealed record Snippet(string Name, string Source, IReadOnlyList<string> Messages, IReadOnlyList<SnippetFix> Fixes, bool IsWithoutFix = false)
{
    public bool IsWrong => Markup.Parse(Source).Expected.Any();
}
