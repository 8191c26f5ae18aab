using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Expressions;

/// <summary>Sorts texts as JSONata does, by <c>StringComparer.Ordinal</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OrdinalCodeFix : WorkflowCodeFix
{
    private const string Ordinal = "global::System.StringComparer.Ordinal";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.CulturalOrder];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        // In query syntax there is no place for a comparer.
        if (request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.Span == request.Diagnostic.Location.SourceSpan)
        {
            yield return request.Offer("Sort by StringComparer.Ordinal", "Ordinal", editor =>
                editor.ReplaceNode(call, (current, _) => ((InvocationExpressionSyntax)current).AddArgumentListArguments(Code.Argument(Ordinal))));
        }
    }
}
