using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Workflows.CodeFixes.Editing;

/// <summary>Something that can be done about a diagnostic.</summary>
/// <param name="Title">As the editor shows it.</param>
/// <param name="Key">The same for all offers that fixing all applies together.</param>
/// <param name="Document">The one that it changes.</param>
/// <param name="Edit">Makes the change.</param>
internal sealed record Offer(string Title, string Key, Document Document, Action<SyntaxEditor> Edit);
