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

    private static readonly DiagnosticDescriptor CultureSensitive = new(
        DiagnosticIds.CultureSensitive, "Text depends on the culture",
        "{0} depends on the culture of the machine that runs it; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.CultureSensitive));

    private static readonly DiagnosticDescriptor WrongJsonata = new(
        DiagnosticIds.WrongJsonata, "JSONata text is wrong",
        "The JSONata has {0}; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.WrongJsonata));

    private static readonly DiagnosticDescriptor CulturalOrder = new(
        DiagnosticIds.CulturalOrder, "Texts are sorted by a culture",
        "{0} sorts texts by the culture of the machine, which JSONata does not know; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.CulturalOrder));

    private static readonly DiagnosticDescriptor ReferenceEquality = new(
        DiagnosticIds.ReferenceEquality, "Collections are compared by reference",
        "C# compares values of {0} by reference, which the definition cannot; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ReferenceEquality));

    private static readonly DiagnosticDescriptor DeferredSequence = new(
        DiagnosticIds.DeferredSequence, "Sequence is evaluated later",
        "{0}; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.DeferredSequence));

    private static readonly DiagnosticDescriptor OutsideOfJsonPath = new(
        DiagnosticIds.OutsideOfJsonPath, "Expression is outside of JSONPath",
        "JSONPath cannot say {0}; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.OutsideOfJsonPath));

    private static readonly DiagnosticDescriptor MayBeMissing = new(
        DiagnosticIds.MayBeMissing, "Value may be missing",
        "{0} may be missing in the data, which is null in C# but an error in JSONPath; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.MayBeMissing));

    private static readonly DiagnosticDescriptor TooMuchForOneState = new(
        DiagnosticIds.TooMuchForOneState, "State has no place for a value in JSONPath",
        "In JSONPath no state has a place for {0}; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.TooMuchForOneState));

    private static readonly DiagnosticDescriptor FailsInTwoWays = new(
        DiagnosticIds.FailsInTwoWays, "State can fail in two ways",
        "The state's evaluation can fail with {0}, which a C# exception does not tell apart; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.FailsInTwoWays));

    private static readonly DiagnosticDescriptor PlaceholderAsText = new(
        DiagnosticIds.PlaceholderAsText, "Placeholder is written as text",
        "'{0}' stays as it is, since C# does not replace it; read a parameter of the constructor instead, [Placeholder(\"{1}\")] string {2}",
        Expressions, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.PlaceholderAsText));
}
