using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Variables;

/// <summary>Removes the <c>Assign</c> of a variable that nobody reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveAssignCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnreadVariable];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Attribute is { } attribute && request.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument)
        {
            yield return argument.NameEquals is null
                ? request.Offer("Remove [Assign]", "remove assign", editor => editor.Remove(attribute))
                : request.Offer("Remove Assign", "remove assign", editor => editor.Change(attribute, static current => current.Without("Assign")));
        }
    }
}
