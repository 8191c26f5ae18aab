using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Errors;

/// <summary>Puts the entry for every error behind those for some, and removes what is behind it for every error once more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AllErrorsLastCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.AllErrorsNotLast];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Attribute is not { } attribute)
        {
            yield break;
        }

        var following = ErrorAttributes.Beside(attribute, request).SkipWhile(candidate => candidate != attribute).ToArray();
        var others = following.Where(candidate => !ErrorAttributes.TakesAll(candidate, request)).ToArray();
        if (others.Length > 0)
        {
            yield return request.Offer($"Put [{attribute.Name}] last", "last", editor => editor.Reorder(following, order => Behind(order, attribute, others)));
        }
        else if (following.Length > 1)
        {
            yield return request.Offer($"Remove what follows [{attribute.Name}]", "remove following", editor =>
            {
                foreach (var other in following.Skip(1))
                {
                    editor.Remove(other);
                }
            });
        }
    }

    private static IEnumerable<AttributeSyntax> Behind(IReadOnlyList<AttributeSyntax> order, AttributeSyntax attribute, AttributeSyntax[] others)
    {
        var last = order.Last(others.Contains);
        return order.Where(candidate => candidate != attribute).SelectMany(candidate => candidate == last ? new[] { candidate, attribute } : [candidate]);
    }
}
