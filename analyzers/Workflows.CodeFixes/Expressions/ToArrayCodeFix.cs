using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Expressions;

/// <summary>Evaluates a sequence where it stands, by <c>.ToArray()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ToArrayCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DeferredSequence];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == request.Diagnostic.Location.SourceSpan) is { } sequence and (InvocationExpressionSyntax or QueryExpressionSyntax))
        {
            yield return request.Offer("Add ToArray()", "ToArray", editor => editor.ReplaceNode(sequence, (current, _) => ToArray((ExpressionSyntax)current)));
        }
    }

    private static InvocationExpressionSyntax ToArray(ExpressionSyntax sequence)
    {
        var bare = sequence.WithoutTrivia();
        return SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                bare is QueryExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(bare) : bare,
                SyntaxFactory.IdentifierName("ToArray")))
            .WithTriviaFrom(sequence)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
