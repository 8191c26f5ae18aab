using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Analyzers;

/// <summary>Every diagnostic: its message says what is wrong, then what to do.</summary>
internal static partial class DiagnosticDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All => Catalogue.All;

    public static DiagnosticDescriptor Of(string id) => All.First(descriptor => descriptor.Id == id);

    private static string Link(string id) => $"docs/diagnostics/{id}.md";

    // In a class of its own, because nobody says which file's fields are initialised first.
    private static class Catalogue
    {
        public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
            NotPartial, UnsupportedClass, UnsupportedStateMethod, InvalidWorkflowName, InvalidStateName, ReservedName, UnknownMethod,
            DuplicateState, ConflictingAttributes, InvalidValue, IneffectiveAttribute, HiddenTask, InvalidPlaceholder, HeartbeatOfNobody, UnusedToken,
            StartAtMissing, StartAtUnknown, TargetUnknown, NextAndEnd, NextOrEndMissing, UnreachableState, NoPathToEnd, SpinningCycle, ChoiceWithoutDefault, UnreachableArm, LiteralName, LeakingMachine, MachineInItself, UnusableInnerWorkflow,
            TypeMismatch, AmbiguousInput, EndsDiffer, InvalidResultPath, UnsupportedDataType, NullNotTaken, MembersLost,
            UnassignedVariable, VariableMismatch, ReadsBeforeOwnAssign, UnreadVariable, InvalidAssign, MutableData,
            BranchMismatch, ItemMismatch, BranchesDiffer, OuterVariable, BatchMismatch, RowMismatch, ForeignNames,
            TooManyErrors, UnusableExceptionType, AllErrorsNotLast, UnknownErrorName, HiddenEntry, ScatteredEntries, NeverThrown,
            UnsupportedExpression, UnsupportedChoice, InexactArithmetic, CultureSensitive, WrongJsonata, CulturalOrder, ReferenceEquality, DeferredSequence,
            OutsideOfJsonPath, MayBeMissing, TooMuchForOneState, FailsInTwoWays, PlaceholderAsText,
            DefinitionTooLarge, DistributedOnly, DistributedInExpress, UnsupportedPattern, UnsupportedInExpress, TooLongForExpress, WaitsWithoutEnd, UnsendableRequest);
    }
}
