using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads what only a Distributed Map has.</summary>
internal static class DistributedReader
{
    private static readonly string[] Settings =
        ["ExecutionType", "Label", "ToleratedFailureCount", "ToleratedFailureCountPath", "ToleratedFailurePercentage", "ToleratedFailurePercentagePath"];

    /// <summary>Null for an inline Map.</summary>
    public static DistributedMap? Read(StateReading state)
    {
        if (!IsDistributed(state))
        {
            FindDistributedOnly(state);
            return null;
        }

        var label = state.Attribute.Text("Label");
        if (label is not null && (label.Length is 0 or > 40 || label.Any(static character => char.IsControl(character) || char.IsWhiteSpace(character) || "<>{}[]?*\"#%\\^|~`$&,;:/".IndexOf(character) >= 0)))
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("Label"), "Label", "1 to 40 characters without white space and special characters");
        }

        return new DistributedMap
        {
            IsExpress = state.Attribute.Number("ExecutionType") == 1,
            Label = label,
            Reader = ItemReaderReader.Read(state),
            Batcher = ItemBatcherReader.Read(state),
            Writer = ResultWriterReader.Read(state),
            ToleratedFailureCount = AmountReader.ToleratedFailureCount.Read(state),
            ToleratedFailurePercentage = AmountReader.ToleratedFailurePercentage.Read(state),
        };
    }

    public static bool IsDistributed(StateReading state) => state.Attribute.Number("Mode") == 1;

    private static void FindDistributedOnly(StateReading state)
    {
        foreach (var setting in Settings.Where(state.Attribute.Has))
        {
            state.Find(DiagnosticIds.DistributedOnly, state.Attribute.LocationOf(setting), state.Symbol.Name, setting);
        }

        foreach (var attribute in state.Attributes.Where(static attribute => IsOfDistributed(attribute.FullName)))
        {
            state.Find(DiagnosticIds.DistributedOnly, attribute.Location, state.Symbol.Name, $"[{IneffectiveAttributes.NameOf(attribute.Class)}]");
        }
    }

    /// <summary>Whether an attribute says something of Distributed Maps only.</summary>
    public static bool IsOfDistributed(string attribute) =>
        attribute is KnownNames.ItemBatcher or KnownNames.ResultWriter || ItemReaderReader.IsReader(attribute);
}
