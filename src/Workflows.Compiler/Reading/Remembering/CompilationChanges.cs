using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Remembering;

/// <summary>How a later compilation differs, where it is no more than this.</summary>
/// <param name="Trees">The trees that are other versions now.</param>
/// <param name="Names">The names of members of types in them that are declared otherwise.</param>
internal sealed record CompilationChanges(HashSet<SyntaxTree> Trees, HashSet<string> Names)
{
    /// <summary>Whether a reading of these trees would find the same. Who does not name a member cannot tell that it changed.</summary>
    public bool Spare(IReadOnlyCollection<SyntaxTree> read) =>
        (Trees.Count == 0 || !read.Any(Trees.Contains)) && (Names.Count == 0 || !read.Any(tree => Mentions(tree.GetText().ToString())));

    // Comments mention names too, which costs no more than a reading; an escape may hide one.
    private bool Mentions(string text) => text.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0 || Names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);
}
