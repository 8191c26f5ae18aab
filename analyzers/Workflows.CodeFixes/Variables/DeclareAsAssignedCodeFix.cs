using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Simplification;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;

namespace Workflows.CodeFixes.Variables;

/// <summary>Declares a parameter with the type of the variable that it reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeclareAsAssignedCodeFix : WorkflowCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.VariableMismatch];

    internal override IEnumerable<Offer> Offers(FixRequest request)
    {
        if (VariableSite.Find(request) is not { Parameter.Type: { } written } site
            || VariableTypes.Unified(site.Flow.Assigned.Where(assigned => assigned.Assignment.Variable == site.Name).Select(static assigned => assigned.Assignment.Type)) is not { } type)
        {
            yield break;
        }

        var declared = SyntaxFactory.ParseTypeName(type.FullName).WithTriviaFrom(written).WithAdditionalAnnotations(Simplifier.Annotation);
        yield return request.Offer($"Declare as '{type.DisplayName}'", "declare as assigned", editor => editor.Exchange(written, declared));
    }
}
