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

    private static readonly DiagnosticDescriptor MutableData = new(
        DiagnosticIds.MutableData, "Data can be changed",
        "'{0}' takes '{1}', of which its code can change '{2}', and {3}: a change would be seen in process, but not in AWS; {4}",
        DataFlow, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.MutableData));

    private static readonly DiagnosticDescriptor MembersLost = new(
        DiagnosticIds.MembersLost, "Members would be lost",
        "{0} gives '{1}', of which '{2}' keeps only what '{3}' has, while the definition keeps all; {4}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.MembersLost));

    private static readonly DiagnosticDescriptor UnassignedVariable = new(
        DiagnosticIds.UnassignedVariable, "Variable may not be assigned",
        "'{0}' reads variable '{1}', which {2}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnassignedVariable));

    private static readonly DiagnosticDescriptor VariableMismatch = new(
        DiagnosticIds.VariableMismatch, "Variable has another type",
        "Variable '{0}' {1}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.VariableMismatch));

    private static readonly DiagnosticDescriptor ReadsBeforeOwnAssign = new(
        DiagnosticIds.ReadsBeforeOwnAssign, "Variable is read before it is set",
        "{0} reads variable '{1}' as it was before {2} sets it. Read it in the next state if the new value is meant.",
        DataFlow, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ReadsBeforeOwnAssign));

    private static readonly DiagnosticDescriptor UnreadVariable = new(
        DiagnosticIds.UnreadVariable, "Variable is never read",
        "Variable '{0}' {1}",
        DataFlow, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnreadVariable));

    private static readonly DiagnosticDescriptor InvalidAssign = new(
        DiagnosticIds.InvalidAssign, "Variable cannot be assigned",
        "{0} cannot be assigned: {1}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.InvalidAssign));

    private static readonly DiagnosticDescriptor BranchMismatch = new(
        DiagnosticIds.BranchMismatch, "Branch does not fit its Parallel",
        "'{0}' {1}; {2}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.BranchMismatch));

    private static readonly DiagnosticDescriptor ItemMismatch = new(
        DiagnosticIds.ItemMismatch, "Items do not fit their processor",
        "'{0}' gives '{1}' to its item processor '{2}', which takes '{3}'; let it take '{1}', or make its input of an [Item]",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ItemMismatch));

    private static readonly DiagnosticDescriptor BranchesDiffer = new(
        DiagnosticIds.BranchesDiffer, "Branches give different types",
        "The branches of '{0}' give '{1}', which no array has in one type; return one value of them, as in 'static Both {0}(First first, Second second) => …', or mark it [DiscardResult]",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.BranchesDiffer));

    private static readonly DiagnosticDescriptor OuterVariable = new(
        DiagnosticIds.OuterVariable, "Variable is not there in a child execution",
        "'{0}' reads variable '{1}' inside of the Distributed Map '{2}', whose child executions have no variables of the workflow; hand it over: let '{2}' take it beside an [Item] and give both on",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.OuterVariable));

    private static readonly DiagnosticDescriptor BatchMismatch = new(
        DiagnosticIds.BatchMismatch, "Batches do not fit their processor",
        "'{0}' {1}; {2}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.BatchMismatch));

    private static readonly DiagnosticDescriptor RowMismatch = new(
        DiagnosticIds.RowMismatch, "Rows do not fit their type",
        "'{0}' {1}; {2}",
        DataFlow, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.RowMismatch));

    private static readonly DiagnosticDescriptor ForeignNames = new(
        DiagnosticIds.ForeignNames, "Data of AWS has other names",
        "'{0}' {1} '{2}', whose member '{3}' is '{4}' in JSON, but AWS names its data as C# does; mark '{2}' with [ServiceData]",
        DataFlow, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ForeignNames));
}
