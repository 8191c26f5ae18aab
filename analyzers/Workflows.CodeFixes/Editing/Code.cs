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
    private static readonly SymbolDisplayFormat Full =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary><c>nameof(Method)</c>.</summary>
    public static ExpressionSyntax NameOf(string method) => SyntaxFactory.ParseExpression($"nameof({Identifier(method)})");

    /// <summary>The name with an <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) => Compiler.Reading.Symbols.ClassReader.Identifier(name);

    /// <summary>The full name of a type, with the names of a tuple's elements.</summary>
    public static string TypeName(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary>What says who may call a method, for another one beside it.</summary>
    public static string Accessibility(MethodDeclarationSyntax method) => string.Concat(method.Modifiers
        .Where(static modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword)
        .Select(static modifier => $"{modifier.Text} "));

    /// <summary>An argument that is a static member by its full name, which becomes as short as it can.</summary>
    public static ArgumentSyntax Argument(string member) =>
        SyntaxFactory.Argument(SyntaxFactory.ParseExpression(member).WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>Puts an expression in place of another. The compiler and we may both point at one place, so it may have been done before.</summary>
    public static void Exchange(this SyntaxEditor editor, ExpressionSyntax place, ExpressionSyntax expression) =>
        editor.ReplaceNode(place, (current, _) => current.CopyAnnotationsTo(expression.WithTriviaFrom(current)));

    /// <summary>Adds a method behind another, apart from it by an empty line. Full names become as short as they can.</summary>
    public static void InsertMethodAfter(this SyntaxEditor editor, MethodDeclarationSyntax method, string added)
    {
        var member = SyntaxFactory.ParseMemberDeclaration(added)!
            .WithLeadingTrivia(SyntaxFactory.LineFeed)
            .WithTrailingTrivia(SyntaxFactory.LineFeed)
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        editor.InsertAfter(method, member);
    }
}
