using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Emit.Text;

/// <summary>C# notation.</summary>
internal static class CSharpText
{
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The name, with <c>@</c> if it is a keyword, also one only in the runner, which is async.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != "await" ? name : "@" + name;
}
