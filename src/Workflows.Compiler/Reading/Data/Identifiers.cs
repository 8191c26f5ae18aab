using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Names as C# writes them.</summary>
internal static class Identifiers
{
    /// <summary>The name, with <c>@</c> if it is a keyword, also one only in the runner, which is async.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != "await" ? name : "@" + name;
}
