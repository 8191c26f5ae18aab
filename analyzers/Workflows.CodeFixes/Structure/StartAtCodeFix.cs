using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Structure;

/// <summary>Lets a workflow start at the state that is declared first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StartAtCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.StartAtMissing];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Attribute is { } attribute && request.States.Select(static state => state.Method.Name).FirstOrDefault() is { } first)
        {
            yield return request.Offer($"Start at '{first}'", "start", editor =>
                editor.Change(attribute, current => current.With("StartAt", Code.NameOf(first))));
        }
    }
}
