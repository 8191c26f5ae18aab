using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <content>What it needs in AWS.</content>
internal static partial class DiagnosticDescriptors
{
    private const string Deployment = "Workflows.Deployment";

    private static readonly DiagnosticDescriptor DefinitionTooLarge = new(
        DiagnosticIds.DefinitionTooLarge, "Definition is too large",
        "The definition of '{0}' has {1} bytes, but AWS takes 1,048,576 at most. Shorten its texts, or divide it into several workflows.",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.DefinitionTooLarge));

    private static readonly DiagnosticDescriptor DistributedOnly = new(
        DiagnosticIds.DistributedOnly, "Setting is of Distributed Maps only",
        "'{0}' is an inline Map, which has no {1}; set Mode = MapMode.Distributed, or remove it",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.DistributedOnly));

    private static readonly DiagnosticDescriptor DistributedInExpress = new(
        DiagnosticIds.DistributedInExpress, "Distributed Map in an Express execution",
        "'{0}' is a Distributed Map inside of the children of '{1}', which are Express executions and cannot have one; set ExecutionType = MapExecutionType.Standard at '{1}'",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.DistributedInExpress));

    private static readonly DiagnosticDescriptor UnsupportedPattern = new(
        DiagnosticIds.UnsupportedPattern, "Service does not wait so",
        "'{0}' calls '{1}', which {2}; {3}",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedPattern));

    private static readonly DiagnosticDescriptor UnsupportedInExpress = new(
        DiagnosticIds.UnsupportedInExpress, "Express execution cannot wait for others",
        "'{0}' {1}, which an Express execution cannot; {2}",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedInExpress));

    private static readonly DiagnosticDescriptor TooLongForExpress = new(
        DiagnosticIds.TooLongForExpress, "Express execution ends before",
        "'{0}' {1}, but an Express execution ends after 300; {2}",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.TooLongForExpress));

    private static readonly DiagnosticDescriptor WaitsWithoutEnd = new(
        DiagnosticIds.WaitsWithoutEnd, "Nothing ends the wait for others",
        "'{0}' waits until {1}, for a year if nobody answers; set TimeoutSeconds or HeartbeatSeconds",
        Deployment, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.WaitsWithoutEnd));

    private static readonly DiagnosticDescriptor UnsendableRequest = new(
        DiagnosticIds.UnsendableRequest, "Request that no endpoint gets",
        "'{0}' makes a request that is never sent: {1}; {2}",
        Deployment, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsendableRequest));
}
