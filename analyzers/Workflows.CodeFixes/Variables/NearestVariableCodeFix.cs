using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Variables;

/// <summary>Reads the variable that was most likely meant, where no state sets one of the name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestVariableCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnassignedVariable];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (VariableSite.Find(request) is not { } site
            || site.Flow.Sets(site.Name)
            || Spelling.Nearest(site.Flow.Assigned.Select(static assigned => assigned.Assignment.Variable).Distinct(), site.Name) is not { } nearest)
        {
            yield break;
        }

        var name = SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest)));
        var arguments = nearest == site.Parameter.Identifier.ValueText ? null : SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(name));
        yield return request.Offer($"Read '{nearest}'", "nearest variable", editor => editor.Change(site.Attribute, current => current.WithArgumentList(arguments)));
    }
}
