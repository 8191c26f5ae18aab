using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Workflows.CodeFixes.Editing;

/// <summary>Code that fixes write.</summary>
internal static class Code
{
    /// <summary><c>nameof(Method)</c>.</summary>
    public static ExpressionSyntax NameOf(string method) => SyntaxFactory.ParseExpression($"nameof({Identifier(method)})");

    /// <summary>The name with an <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) => Compiler.Reading.Symbols.ClassReader.Identifier(name);

    /// <summary>Adds a method behind another, apart from it by an empty line. Full names become as short as they can.</summary>
    public static void InsertMethodAfter(this SyntaxEditor editor, MethodDeclarationSyntax method, string added)
    {
        var newLine = SyntaxFactory.EndOfLine(NewLine(method));
        var member = SyntaxFactory.ParseMemberDeclaration(added)!
            .WithLeadingTrivia(newLine)
            .WithTrailingTrivia(newLine)
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        editor.InsertAfter(method, member);
    }

    private static string NewLine(SyntaxNode node) => node.SyntaxTree.GetText().ToString().Contains("\r\n") ? "\r\n" : "\n";
}
