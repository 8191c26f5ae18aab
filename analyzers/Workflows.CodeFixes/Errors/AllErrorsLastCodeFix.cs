using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Errors;

/// <summary>Puts the entry for every error behind the others.</summary>
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
        if (following.Length > 1)
        {
            yield return request.Offer($"Put [{attribute.Name}] last", "last", editor => editor.Reorder(following, following.Skip(1).Append(attribute)));
        }
    }
}
