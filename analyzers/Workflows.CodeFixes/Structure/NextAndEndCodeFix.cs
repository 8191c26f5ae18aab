using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Structure;

/// <summary>Removes <c>Next</c> or <c>End</c> where both are set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NextAndEndCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.NextAndEnd];

    internal override IEnumerable<Offer> Offers(FixRequest request) =>
        from attribute in new[] { request.Attribute }.OfType<AttributeSyntax>()
        from name in new[] { "End", "Next" }
        where attribute.Argument(name) is not null
        select request.Offer($"Remove {name}", $"remove {name}", editor => editor.Change(attribute, current => current.Without(name)));
}
