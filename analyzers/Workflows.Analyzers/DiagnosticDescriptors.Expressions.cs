using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <content>Its pure expressions.</content>
internal static partial class DiagnosticDescriptors
{
    private const string Expressions = "Workflows.Expressions";

    private static readonly DiagnosticDescriptor UnsupportedExpression = new(
        DiagnosticIds.UnsupportedExpression, "Expression is outside of the subset",
        "{0} has no equal in the definition; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedExpression));

    private static readonly DiagnosticDescriptor UnsupportedChoice = new(
        DiagnosticIds.UnsupportedChoice, "Choice cannot be translated",
        "{0}; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedChoice));

    private static readonly DiagnosticDescriptor InexactArithmetic = new(
        DiagnosticIds.InexactArithmetic, "Arithmetic is beyond double",
        "{0} computes what JSONata, whose numbers are doubles, would round; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InexactArithmetic));
}
