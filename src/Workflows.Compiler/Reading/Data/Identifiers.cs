using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Names as C# writes them.</summary>
internal static class Identifiers
{
    /// <summary>The name, with <c>@</c> if it is a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
