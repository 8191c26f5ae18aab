using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <content>Its states and transitions.</content>
internal static partial class DiagnosticDescriptors
{
    private const string Structure = "Workflows.Structure";

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
        "'{0}' goes to '{1}', which is {2}",
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

    private static readonly DiagnosticDescriptor SpinningCycle = new(
        DiagnosticIds.SpinningCycle, "Cycle never waits",
        "{0} leads back to '{1}', and nothing in the cycle waits; {2}",
        Structure, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.SpinningCycle));

    private static readonly DiagnosticDescriptor ChoiceWithoutDefault = new(
        DiagnosticIds.ChoiceWithoutDefault, "Choice has no default arm",
        "'{0}' fails with States.NoChoiceMatched if none of its arms matches. Add '_ => nameof(…)', or keep it so if that is meant.",
        Structure, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.ChoiceWithoutDefault));

    private static readonly DiagnosticDescriptor UnreachableArm = new(
        DiagnosticIds.UnreachableArm, "Arm is never taken",
        "The arm of '{0}' to '{1}' is never taken, because {2}. Remove it, or correct its condition.",
        Structure, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnreachableArm));

    private static readonly DiagnosticDescriptor LiteralName = new(
        DiagnosticIds.LiteralName, "Name is written as text",
        "'{0}' is written as text, which does not follow when it is renamed. Write {1}.",
        Structure, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.LiteralName));

    private static readonly DiagnosticDescriptor LeakingMachine = new(
        DiagnosticIds.LeakingMachine, "Branch or item processor does not end by itself",
        "'{0}' runs '{1}' and what follows it on their own, but that comes to '{2}', to which '{0}' itself goes on; end it before, by End = true or a [Succeed]",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.LeakingMachine));

    private static readonly DiagnosticDescriptor MachineInItself = new(
        DiagnosticIds.MachineInItself, "State runs inside of itself",
        "'{0}' runs '{1}' and what follows it, but that comes to '{2}', inside of which it runs; end it before, by End = true or a [Succeed]",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.MachineInItself));

    private static readonly DiagnosticDescriptor UnusableInnerWorkflow = new(
        DiagnosticIds.UnusableInnerWorkflow, "Workflow cannot be a part of another",
        "'{0}' runs the workflow '{1}', but that {2}; {3}",
        Structure, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Link(DiagnosticIds.UnusableInnerWorkflow));
}
