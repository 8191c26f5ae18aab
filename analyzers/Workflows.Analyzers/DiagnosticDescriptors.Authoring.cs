using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <content>How a workflow is written.</content>
internal static partial class DiagnosticDescriptors
{
    private const string Authoring = "Workflows.Authoring";

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

    private static readonly DiagnosticDescriptor HiddenTask = new(
        DiagnosticIds.HiddenTask, "Method hides the type Task",
        "The method {0} hides the type System.Threading.Tasks.Task where code says Task.Delay or Task.FromResult. Rename it; a state keeps its name with Name = \"{0}\".",
        Authoring, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.HiddenTask));

    private static readonly DiagnosticDescriptor InvalidPlaceholder = new(
        DiagnosticIds.InvalidPlaceholder, "Placeholder cannot be used so",
        "The placeholder '{0}' {1}; {2}",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InvalidPlaceholder));

    private static readonly DiagnosticDescriptor HeartbeatOfNobody = new(
        DiagnosticIds.HeartbeatOfNobody, "Nobody can send heartbeats",
        "'{0}' waits for heartbeats, but nobody gets a token to send them with; remove {1}, or take a TaskToken<T>",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.HeartbeatOfNobody));

    private static readonly DiagnosticDescriptor UnusedToken = new(
        DiagnosticIds.UnusedToken, "Token is handed to nobody",
        "'{0}' waits for '{1}' to come back, but hands it to nobody; put '{1}.Value' into {2}",
        Authoring, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnusedToken));
}
