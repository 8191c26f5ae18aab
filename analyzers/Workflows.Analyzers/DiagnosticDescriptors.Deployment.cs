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
}
