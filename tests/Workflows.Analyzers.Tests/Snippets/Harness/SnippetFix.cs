namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>What a fix makes of a snippet, with marks where diagnostics remain.</summary>
/// <param name="Title">As the editor shows it.</param>
/// <param name="Source">After the fix was applied wherever it is offered, one by one.</param>
/// <param name="All">After fixing all in the document at once, where that differs.</param>
internal sealed record SnippetFix(string Title, string Source, string? All);
