using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.CodeFixes.Errors;

/// <summary>Writes the name of ASL that a wrong one was most likely meant to be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ErrorNameCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnknownErrorName];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Node is ExpressionSyntax place
            && request.Model.GetConstantValue(place, request.CancellationToken).Value is string name
            && ErrorNames.IsReserved(name) && !ErrorNames.IsKnown(name)
            && ErrorNames.Nearest(name) is { } nearest)
        {
            var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest));
            yield return request.Offer($"Change to \"{nearest}\"", "nearest", editor => editor.ReplaceNode(place, literal.WithTriviaFrom(place)));
        }
    }
}
