namespace Workflows.Compiler.Model.Findings;

/// <summary>Every diagnostic's id. Thousands are categories: 0 authoring, 1 structure, 2 data flow, 3 errors and retry, 4 expressions, 5 deployment limits.</summary>
internal static class DiagnosticIds
{
    public const string NotPartial = "WFL0001";
    public const string UnsupportedClass = "WFL0002";
    public const string UnsupportedStateMethod = "WFL0003";
    public const string InvalidWorkflowName = "WFL0004";
    public const string InvalidStateName = "WFL0005";
    public const string ReservedName = "WFL0006";
    public const string UnknownMethod = "WFL0007";
    public const string DuplicateState = "WFL0008";
    public const string ConflictingAttributes = "WFL0009";
    public const string InvalidValue = "WFL0010";
    public const string IneffectiveAttribute = "WFL0011";
    public const string HiddenTask = "WFL0012";
    public const string InvalidPlaceholder = "WFL0013";
    public const string HeartbeatOfNobody = "WFL0014";
    public const string UnusedToken = "WFL0015";

    public const string StartAtMissing = "WFL1001";
    public const string StartAtUnknown = "WFL1002";
    public const string TargetUnknown = "WFL1003";
    public const string NextAndEnd = "WFL1004";
    public const string NextOrEndMissing = "WFL1005";
    public const string UnreachableState = "WFL1006";
    public const string NoPathToEnd = "WFL1007";
    public const string SpinningCycle = "WFL1008";
    public const string ChoiceWithoutDefault = "WFL1009";
    public const string UnreachableArm = "WFL1010";
    public const string LiteralName = "WFL1011";
    public const string LeakingMachine = "WFL1012";
    public const string MachineInItself = "WFL1013";
    public const string UnusableInnerWorkflow = "WFL1014";

    public const string TypeMismatch = "WFL2001";
    public const string AmbiguousInput = "WFL2002";
    public const string EndsDiffer = "WFL2003";
    public const string InvalidResultPath = "WFL2004";
    public const string UnsupportedDataType = "WFL2005";
    public const string NullNotTaken = "WFL2006";
    public const string MembersLost = "WFL2007";
    public const string UnassignedVariable = "WFL2008";
    public const string VariableMismatch = "WFL2009";
    public const string ReadsBeforeOwnAssign = "WFL2010";
    public const string UnreadVariable = "WFL2011";
    public const string InvalidAssign = "WFL2012";
    public const string MutableData = "WFL2013";
    public const string BranchMismatch = "WFL2017";
    public const string ItemMismatch = "WFL2018";
    public const string BranchesDiffer = "WFL2019";
    public const string OuterVariable = "WFL2020";
    public const string BatchMismatch = "WFL2021";
    public const string RowMismatch = "WFL2022";
    public const string ForeignNames = "WFL2023";

    public const string TooManyErrors = "WFL3001";
    public const string UnusableExceptionType = "WFL3002";
    public const string AllErrorsNotLast = "WFL3003";
    public const string UnknownErrorName = "WFL3004";
    public const string HiddenEntry = "WFL3005";
    public const string ScatteredEntries = "WFL3006";
    public const string NeverThrown = "WFL3007";

    public const string UnsupportedExpression = "WFL4001";
    public const string UnsupportedChoice = "WFL4002";
    public const string InexactArithmetic = "WFL4003";
    public const string CultureSensitive = "WFL4004";
    public const string WrongJsonata = "WFL4005";

    public const string CulturalOrder = "WFL4007";
    public const string ReferenceEquality = "WFL4008";
    public const string DeferredSequence = "WFL4009";
    public const string OutsideOfJsonPath = "WFL4010";
    public const string MayBeMissing = "WFL4011";
    public const string TooMuchForOneState = "WFL4012";
    public const string FailsInTwoWays = "WFL4013";
    public const string PlaceholderAsText = "WFL4014";

    public const string DefinitionTooLarge = "WFL5001";
    public const string DistributedOnly = "WFL5002";
    public const string DistributedInExpress = "WFL5003";
    public const string UnsupportedPattern = "WFL5004";
    public const string UnsupportedInExpress = "WFL5005";
    public const string TooLongForExpress = "WFL5006";
    public const string WaitsWithoutEnd = "WFL5007";
    public const string UnsendableRequest = "WFL5008";

    /// <summary>Whether a finding means that no definition and no runner can be emitted.</summary>
    public static bool IsError(string id) => id is not (IneffectiveAttribute or UnknownErrorName or HiddenEntry or SpinningCycle or ChoiceWithoutDefault or UnreachableArm or HiddenTask or LiteralName or NeverThrown
        or ReadsBeforeOwnAssign or UnreadVariable or MutableData or PlaceholderAsText or WaitsWithoutEnd);
}
