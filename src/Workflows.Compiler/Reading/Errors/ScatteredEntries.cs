using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Finds a method or class whose <c>[Retry]</c> and <c>[Catch]</c> stand on several of its parts: nobody defines the order of parts.</summary>
internal static class ScatteredEntries
{
    public static void Find(WorkflowReading workflow, ISymbol symbol)
    {
        SyntaxNode? first = null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax(workflow.CancellationToken) is not AttributeSyntax { Parent.Parent: { } declaration } syntax
                || ReferenceEquals(declaration, first)
                || !Handles(attribute, workflow.CancellationToken))
            {
                continue;
            }

            if (first is not null)
            {
                workflow.Findings.Add(DiagnosticIds.ScatteredEntries, syntax.GetLocation(), symbol.Name);
                return;
            }

            first = declaration;
        }
    }

    private static bool Handles(AttributeData attribute, CancellationToken ct) =>
        KnownNames.Of(attribute) is KnownNames.Retry or KnownNames.Catch || (attribute.AttributeClass is { } type && Policies.HandlesErrors(type, ct));
}
