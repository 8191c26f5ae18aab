using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.CodeFixes.Expressions;

/// <summary>Methods that read parameters of the constructor, and so are not static.</summary>
internal static class Instances
{
    /// <summary>A method of a class, and all static ones of the same part that call it.</summary>
    public static IReadOnlyList<MethodDeclarationSyntax> Callers(TypeDeclarationSyntax type, MethodDeclarationSyntax method)
    {
        var found = new List<MethodDeclarationSyntax> { method };
        for (var i = 0; i < found.Count; i++)
        {
            var name = found[i].Identifier.ValueText;
            found.AddRange(type.Members.OfType<MethodDeclarationSyntax>().Where(candidate => !found.Contains(candidate) && candidate.Modifiers.Any(SyntaxKind.StaticKeyword) && Mentions(candidate, name)));
        }

        return found;
    }

    /// <summary>A method, local function or lambda without <c>static</c>.</summary>
    public static SyntaxNode Of(SyntaxNode function)
    {
        var modifiers = function switch
        {
            MethodDeclarationSyntax method => method.Modifiers,
            LocalFunctionStatementSyntax local => local.Modifiers,
            AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
            _ => default,
        };
        var keyword = modifiers.FirstOrDefault(static modifier => modifier.IsKind(SyntaxKind.StaticKeyword));
        if (keyword == default)
        {
            return function;
        }

        var changed = function.ReplaceToken(keyword.GetNextToken(), keyword.GetNextToken().WithLeadingTrivia(keyword.LeadingTrivia));
        return changed switch
        {
            MethodDeclarationSyntax method => method.WithModifiers(Without(method.Modifiers)),
            LocalFunctionStatementSyntax local => local.WithModifiers(Without(local.Modifiers)),
            AnonymousFunctionExpressionSyntax lambda => lambda.WithModifiers(Without(lambda.Modifiers)),
            _ => changed,
        };
    }

    private static SyntaxTokenList Without(SyntaxTokenList modifiers) => SyntaxFactory.TokenList(modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.StaticKeyword)));

    private static bool Mentions(MethodDeclarationSyntax method, string name) =>
        (method.Body as SyntaxNode ?? method.ExpressionBody)?.DescendantNodes().OfType<SimpleNameSyntax>().Any(called => called.Identifier.ValueText == name) is true;
}
