using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <content>How it handles errors.</content>
internal static partial class DiagnosticDescriptors
{
    private const string ErrorHandling = "Workflows.Errors";

    private static readonly DiagnosticDescriptor TooManyErrors = new(
        DiagnosticIds.TooManyErrors, "Exception type stands for too many errors",
        "More than 30 exceptions derive from '{0}'. Name a more specific type, or Errors.All for every error.",
        ErrorHandling, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.TooManyErrors));

    private static readonly DiagnosticDescriptor UnusableExceptionType = new(
        DiagnosticIds.UnusableExceptionType, "Exception type has no error name of its own",
        "An error of '{0}' has the name that was given to it, not the type's. Write the name, as in [Catch(nameof(Handler), \"DynamoDB.ThrottlingException\")].",
        ErrorHandling, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnusableExceptionType));

    private static readonly DiagnosticDescriptor AllErrorsNotLast = new(
        DiagnosticIds.AllErrorsNotLast, "States.ALL is not alone and last",
        "This takes every error (States.ALL), {0}",
        ErrorHandling, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.AllErrorsNotLast));

    private static readonly DiagnosticDescriptor UnknownErrorName = new(
        DiagnosticIds.UnknownErrorName, "Error name never occurs",
        "'{0}' {1}",
        ErrorHandling, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnknownErrorName));

    private static readonly DiagnosticDescriptor HiddenEntry = new(
        DiagnosticIds.HiddenEntry, "Retrier or catcher is never asked",
        "Earlier entries take every error of this [{0}]. Move it before them, or remove it.",
        ErrorHandling, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.HiddenEntry));

    private static readonly DiagnosticDescriptor ScatteredEntries = new(
        DiagnosticIds.ScatteredEntries, "Retriers and catchers stand on several parts",
        "[Retry] and [Catch] of '{0}' stand on several of its parts, which have no order. Put them all on one.",
        ErrorHandling, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ScatteredEntries));

    private static readonly DiagnosticDescriptor NeverThrown = new(
        DiagnosticIds.NeverThrown, "Exception is never thrown",
        "Nothing creates an exception of '{0}', and no other project can, so that this [{1}] never applies to one. Remove it, or throw it where it belongs.",
        ErrorHandling, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.NeverThrown),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
