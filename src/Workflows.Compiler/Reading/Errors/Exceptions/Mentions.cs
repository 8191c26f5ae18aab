using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Where the text names exception types in a way that may create one.</summary>
internal static class Mentions
{
    /// <summary>Removes the names of types that a file may create.</summary>
    public static void Remove(HashSet<string> names, SyntaxTree tree, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (names.Count == 0)
        {
            return;
        }

        // Most files name none of them, and need not be walked.
        var text = tree.GetText(ct).ToString();
        if (!names.Any(name => text.Contains(name)))
        {
            return;
        }

        foreach (var name in tree.GetRoot(ct).DescendantNodes().OfType<SimpleNameSyntax>().ToArray())
        {
            if (names.Contains(name.Identifier.ValueText) && MayCreate(name))
            {
                names.Remove(name.Identifier.ValueText);
            }
        }
    }

    private static bool MayCreate(SimpleNameSyntax name)
    {
        SyntaxNode whole = name;
        while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax || (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole))
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            TypeArgumentListSyntax { Parent: GenericNameSyntax generic } => !IsHandling(generic),
            CatchDeclarationSyntax => false,
            PatternSyntax => false,
            BinaryExpressionSyntax binary => !(binary.Kind() is SyntaxKind.IsExpression or SyntaxKind.AsExpression && binary.Right == whole),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => false,

            // The derived type is looked for itself.
            BaseTypeSyntax { Parent.Parent: ClassDeclarationSyntax } => false,
            _ => true,
        };
    }

    private static bool IsHandling(GenericNameSyntax generic) =>
        generic.Identifier.ValueText is "Retry" or "Catch" or "RetryAttribute" or "CatchAttribute"
        && generic.AncestorsAndSelf().SkipWhile(static node => node is NameSyntax).FirstOrDefault() is AttributeSyntax;
}
