using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <summary>Every diagnostic: its message says what is wrong, then what to do.</summary>
internal static class DiagnosticDescriptors
{
    private const string Authoring = "Workflows.Authoring";
    private const string Structure = "Workflows.Structure";
    private const string DataFlow = "Workflows.DataFlow";
    private const string ErrorHandling = "Workflows.Errors";
    private const string Expressions = "Workflows.Expressions";

    private static readonly DiagnosticDescriptor NotPartial = new(
        DiagnosticIds.NotPartial, "Workflow class is not partial",
        "'{0}' must be declared partial. Add the 'partial' modifier, so that the generator can add to it.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.NotPartial));

    private static readonly DiagnosticDescriptor UnsupportedClass = new(
        DiagnosticIds.UnsupportedClass, "Class cannot be a workflow",
        "'{0}' cannot be a workflow because it is {1}. Make it an ordinary class.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedClass));

    private static readonly DiagnosticDescriptor UnsupportedStateMethod = new(
        DiagnosticIds.UnsupportedStateMethod, "Method cannot be this state",
        "'{0}' {1}; {2}",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedStateMethod));

    private static readonly DiagnosticDescriptor InvalidWorkflowName = new(
        DiagnosticIds.InvalidWorkflowName, "Workflow name is invalid",
        "'{0}' is no valid workflow name. Use 1 to 80 letters, digits, '-' or '_'.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InvalidWorkflowName));

    private static readonly DiagnosticDescriptor InvalidStateName = new(
        DiagnosticIds.InvalidStateName, "State name is invalid",
        "'{0}' is no valid state name. Use 1 to 80 characters, none of them a control character.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InvalidStateName));

    private static readonly DiagnosticDescriptor ReservedName = new(
        DiagnosticIds.ReservedName, "Member name is reserved",
        "'{0}' is a name that the generator adds to a workflow class. Rename the member.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ReservedName));

    private static readonly DiagnosticDescriptor UnknownMethod = new(
        DiagnosticIds.UnknownMethod, "Shaping method is unknown",
        "'{0}', given as {1}, is not one method of '{2}'. Name exactly one with nameof.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnknownMethod));

    private static readonly DiagnosticDescriptor DuplicateState = new(
        DiagnosticIds.DuplicateState, "State name is used twice",
        "There is another state named '{0}'. Rename the method, or set Name; states cannot be overloads of one method.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.DuplicateState));

    private static readonly DiagnosticDescriptor ConflictingAttributes = new(
        DiagnosticIds.ConflictingAttributes, "Settings exclude each other",
        "'{0}' needs {1}. Remove the others.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ConflictingAttributes));

    private static readonly DiagnosticDescriptor InvalidValue = new(
        DiagnosticIds.InvalidValue, "Value is out of range",
        "{0} has a value that ASL does not allow. Give {1}.",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InvalidValue));

    private static readonly DiagnosticDescriptor IneffectiveAttribute = new(
        DiagnosticIds.IneffectiveAttribute, "Attribute has no effect",
        "[{0}] has no effect on {1}, because {2}",
        Authoring, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.IneffectiveAttribute),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    private static readonly DiagnosticDescriptor StartAtMissing = new(
        DiagnosticIds.StartAtMissing, "StartAt is missing",
        "Workflow '{0}' does not say where it starts. Set StartAt = nameof(…) to the method of its first state.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.StartAtMissing));

    private static readonly DiagnosticDescriptor StartAtUnknown = new(
        DiagnosticIds.StartAtUnknown, "StartAt is no state",
        "'{0}' is not a state of this workflow. Set StartAt to nameof a method with a state attribute.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.StartAtUnknown));

    private static readonly DiagnosticDescriptor TargetUnknown = new(
        DiagnosticIds.TargetUnknown, "Transition leads to no state",
        "'{0}' goes to '{1}', which is not a state of this workflow. Name a method with a state attribute.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.TargetUnknown));

    private static readonly DiagnosticDescriptor NextAndEnd = new(
        DiagnosticIds.NextAndEnd, "Both Next and End are set",
        "'{0}' has both Next and End. Remove one: a state either goes on or ends the workflow.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.NextAndEnd));

    private static readonly DiagnosticDescriptor NextOrEndMissing = new(
        DiagnosticIds.NextOrEndMissing, "Neither Next nor End is set",
        "'{0}' does not say what follows. Add Next = nameof(…), or End = true.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.NextOrEndMissing));

    private static readonly DiagnosticDescriptor UnreachableState = new(
        DiagnosticIds.UnreachableState, "State is never reached",
        "No transition leads to '{0}'. Name it in a state that is reached, or remove it.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnreachableState));

    private static readonly DiagnosticDescriptor NoPathToEnd = new(
        DiagnosticIds.NoPathToEnd, "State never comes to an end",
        "From '{0}' no transition leads to an end of the workflow. Add one out of the cycle.",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.NoPathToEnd));

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

    private static readonly DiagnosticDescriptor UnsupportedExpression = new(
        DiagnosticIds.UnsupportedExpression, "Expression is outside of the subset",
        "{0} has no equal in the definition; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedExpression));

    private static readonly DiagnosticDescriptor UnsupportedChoice = new(
        DiagnosticIds.UnsupportedChoice, "Choice cannot be translated",
        "{0}; {1}",
        Expressions, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnsupportedChoice));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NotPartial, UnsupportedClass, UnsupportedStateMethod, InvalidWorkflowName, InvalidStateName, ReservedName, UnknownMethod,
        DuplicateState, ConflictingAttributes, InvalidValue, IneffectiveAttribute,
        StartAtMissing, StartAtUnknown, TargetUnknown, NextAndEnd, NextOrEndMissing, UnreachableState, NoPathToEnd,
        TypeMismatch, AmbiguousInput, EndsDiffer, InvalidResultPath, UnsupportedDataType,
        TooManyErrors, UnusableExceptionType, AllErrorsNotLast, UnknownErrorName, HiddenEntry, ScatteredEntries,
        UnsupportedExpression, UnsupportedChoice);

    public static DiagnosticDescriptor Of(string id) => All.First(descriptor => descriptor.Id == id);

    private static string Link(string id) => $"docs/diagnostics/{id}.md";
}
