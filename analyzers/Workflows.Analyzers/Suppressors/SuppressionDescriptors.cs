using Microsoft.CodeAnalysis;

namespace Workflows.Analyzers.Suppressors;

/// <summary>Warnings of the compiler and of other analyzers that are wrong about workflows. Each suppresses one id.</summary>
internal static class SuppressionDescriptors
{
    private const string NoMatch = "A [Choice] without a match fails with States.NoChoiceMatched, in the definition as in the runner";
    private const string IsPlaceholder = "A [Placeholder] may be there for the texts of attributes alone";
    private const string IsSet = "[ResultPath] sets the member on every path into the state";

    public static readonly SuppressionDescriptor StaticState = new("WFLS0001", "CA1822", "The generated runner calls states and shaping methods, whether they are static is the author's choice");
    public static readonly SuppressionDescriptor UnusedInput = new("WFLS0002", "IDE0060", "The parameters of a state say what it takes, whether its code reads them or not");
    public static readonly SuppressionDescriptor ChoiceWithoutDefault = new("WFLS0003", "CS8509", NoMatch);
    public static readonly SuppressionDescriptor ChoiceOfUnnamedValue = new("WFLS0004", "CS8524", NoMatch);
    public static readonly SuppressionDescriptor ChoiceOfNull = new("WFLS0005", "CS8655", NoMatch);
    public static readonly SuppressionDescriptor ChoiceWithWhen = new("WFLS0006", "CS8846", NoMatch);
    public static readonly SuppressionDescriptor DereferenceOfSet = new("WFLS0007", "CS8602", IsSet);
    public static readonly SuppressionDescriptor ArgumentOfSet = new("WFLS0008", "CS8604", IsSet);
    public static readonly SuppressionDescriptor ValueOfSet = new("WFLS0009", "CS8629", IsSet);
    public static readonly SuppressionDescriptor UncheckedInput = new("WFLS0010", "CA1062", "What a state takes fits its type, as every transition was checked");
    public static readonly SuppressionDescriptor ErrorType = new("WFLS0011", "CA1812", "An exception type that a state or policy names stands for an error's name");
    public static readonly SuppressionDescriptor ReturnOfSet = new("WFLS0012", "CS8603", IsSet);
    public static readonly SuppressionDescriptor AssignmentOfSet = new("WFLS0013", "CS8601", IsSet);
    public static readonly SuppressionDescriptor UnreadPlaceholder = new("WFLS0014", "CS9113", IsPlaceholder);
    public static readonly SuppressionDescriptor UnusedPlaceholder = new("WFLS0015", "IDE0060", IsPlaceholder);
}
