using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads of what a batch is made, from what the item processor takes: <c>Batch&lt;TItem&gt;</c> or <c>Batch&lt;TBatchInput, TItem&gt;</c>.</summary>
internal static class BatchReader
{
    /// <summary>Null, with a finding, if the processor takes no batch.</summary>
    /// <param name="state">The Map.</param>
    /// <param name="batcher">Its batcher.</param>
    /// <param name="item">What an item is; null if only the processor says it.</param>
    /// <param name="processor">The item processor.</param>
    public static BatchReading? Read(StateReading state, ItemBatcher batcher, TypeReference? item, InnerMachine processor)
    {
        var start = state.Branches[0].StartAt;
        var name = item?.DisplayName ?? "T";
        var input = batcher.BatchInput?.Method.Result;
        var wanted = input is null ? $"Batch<{name}>" : $"Batch<{input.DisplayName}, {name}>";
        if (processor.Input is not { } taken)
        {
            if (!processor.Machine.States.IsEmpty)
            {
                Find(state, $"puts its items together, but '{start}' takes nothing", $"let it take a '{wanted}'");
            }

            return null;
        }

        if (state.Workflow.SymbolOf(taken) is not INamedTypeSymbol { Name: "Batch", TypeArguments: { Length: 1 or 2 } parts } batch || KnownNames.Of(batch) != "Workflows.Batch")
        {
            Find(state, $"puts its items together, but '{start}' takes '{taken.DisplayName}'", $"let it take a '{wanted}'");
            return null;
        }

        var reading = new BatchReading(taken, TypeReferences.Of(parts[parts.Length - 1]), parts.Length == 2 ? TypeReferences.Of(parts[0]) : null);
        state.Data(parts[parts.Length - 1], state.Location);
        if (item is not null && TypeFit.MisfitOf(item, reading.Item, isHandedOn: true) is not null)
        {
            Find(state, $"gives batches of '{item.DisplayName}', but '{start}' takes '{taken.DisplayName}'", $"let it take a '{wanted}'");
        }
        else if (input is null != reading.Input is null || (input is not null && TypeFit.MisfitOf(input, reading.Input!, isHandedOn: true) is not null))
        {
            Find(
                state,
                input is null ? $"gives batches without a BatchInput, but '{start}' takes '{taken.DisplayName}'" : $"gives batches with a BatchInput of type '{input.DisplayName}', but '{start}' takes '{taken.DisplayName}'",
                $"let it take a '{wanted}'{(input is null ? ", or set BatchInput" : "")}");
        }

        return reading;
    }

    private static void Find(StateReading state, string what, string remedy) =>
        state.Find(DiagnosticIds.BatchMismatch, state.Branches[0].Location, state.Symbol.Name, what, remedy);
}
