using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;

namespace Workflows.CodeFixes.Authoring;

/// <summary>Removes an attribute that has no effect, or one of several settings that exclude each other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveSettingCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.IneffectiveAttribute, DiagnosticIds.ConflictingAttributes];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (request.Attribute is not { } attribute)
        {
            yield break;
        }

        if (request.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument)
        {
            yield return request.Offer($"Remove [{attribute.Name}]", "remove", editor => editor.Remove(attribute));
        }
        else if (argument.NameEquals is { } setting)
        {
            var name = setting.Name.Identifier.ValueText;
            yield return request.Offer($"Remove {name}", "remove", editor => editor.Change(attribute, current => current.Without(name)));
        }
    }
}
