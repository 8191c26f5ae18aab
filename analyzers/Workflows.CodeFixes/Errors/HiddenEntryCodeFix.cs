using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Errors;

/// <summary>Removes an entry that is never asked, or moves it before those that hide it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HiddenEntryCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.HiddenEntry];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Attribute is not { } attribute)
        {
            yield break;
        }

        yield return request.Offer($"Remove [{attribute.Name}]", "remove", editor => editor.Remove(attribute));
        var places = ErrorAttributes.Beside(attribute, request).TakeWhile(candidate => candidate != attribute).ToArray();
        if (places.Length > 0)
        {
            yield return request.Offer($"Put [{attribute.Name}] first", "first", editor =>
                editor.Reorder([.. places, attribute], order => order.Where(candidate => candidate != attribute).Prepend(attribute)));
        }
    }
}
