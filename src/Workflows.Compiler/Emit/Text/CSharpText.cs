using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Emit.Text;

/// <summary>C# notation.</summary>
internal static class CSharpText
{
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
