using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <content>What its states take and give.</content>
internal static partial class DiagnosticDescriptors
{
    private const string DataFlow = "Workflows.DataFlow";

    private static readonly DiagnosticDescriptor TypeMismatch = new(
        DiagnosticIds.TypeMismatch, "Types do not fit",
        "{0} gives '{1}', but '{2}' takes '{3}'; {4}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.TypeMismatch));

    private static readonly DiagnosticDescriptor AmbiguousInput = new(
        DiagnosticIds.AmbiguousInput, "Workflow input is ambiguous",
        "The states that read what '{0}' hands on take different types: '{1}'. Give '{0}' an input parameter.",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.AmbiguousInput));

    private static readonly DiagnosticDescriptor EndsDiffer = new(
        DiagnosticIds.EndsDiffer, "Ends give different types",
        "'{0}' ends the workflow with '{1}', but '{2}' ends it with '{3}'. Convert one in a [Pass] or a [Succeed].",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.EndsDiffer));

    private static readonly DiagnosticDescriptor InvalidResultPath = new(
        DiagnosticIds.InvalidResultPath, "ResultPath cannot be applied",
        "{0} cannot be put there: {1}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InvalidResultPath));

    private static readonly DiagnosticDescriptor UnsupportedDataType = new(
        DiagnosticIds.UnsupportedDataType, "Type has no JSON",
        "'{0}' cannot be data of a workflow: {1}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedDataType));

    private static readonly DiagnosticDescriptor NullNotTaken = new(
        DiagnosticIds.NullNotTaken, "Null is not taken",
        "{0} gives '{1}', which may be null, but '{2}' takes '{3}'; {4}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.NullNotTaken));

    private static readonly DiagnosticDescriptor MembersLost = new(
        DiagnosticIds.MembersLost, "Members would be lost",
        "{0} gives '{1}', of which '{2}' keeps only what '{3}' has, while the definition keeps all; {4}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.MembersLost));
}
