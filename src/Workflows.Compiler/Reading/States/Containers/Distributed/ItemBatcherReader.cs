using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads <c>[ItemBatcher]</c>.</summary>
internal static class ItemBatcherReader
{
    /// <summary>Null if every item has a child execution of its own.</summary>
    public static ItemBatcher? Read(StateReading state)
    {
        if (state.Attributes.FirstOrDefault(static candidate => candidate.FullName == KnownNames.ItemBatcher) is not { } attribute)
        {
            return null;
        }

        string[] limits = ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];
        if (!limits.Any(attribute.Has))
        {
            state.Find(DiagnosticIds.InvalidValue, attribute.Location, "ItemBatcher", "MaxItemsPerBatch or MaxInputBytesPerBatch, or both");
        }

        return new ItemBatcher
        {
            MaxItemsPerBatch = AmountReader.MaxItemsPerBatch.Read(state, attribute),
            MaxInputBytesPerBatch = AmountReader.MaxInputBytesPerBatch.Read(state, attribute),
            BatchInput = ShapingReader.ReadNamed(state, attribute, "BatchInput", "takes the state's input only"),
        };
    }
}
