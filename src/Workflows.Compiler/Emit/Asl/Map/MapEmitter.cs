using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Map, inline or distributed.</summary>
internal static class MapEmitter
{
    public static JsonObject Emit(MapState map, StateNames names, KnownInputs known)
    {
        var given = known.At(map);
        return new JsonObject
        {
            { "Type", "Map" },
            { "Comment", map.Comment },
            { "Items", Items(map.Items, given) },
            { "ItemReader", map.Distributed?.Reader is { } reader ? ItemReaderEmitter.Emit(reader, given) : null },
            { "ItemSelector", map.ItemSelector is { } selector ? Template.Output(selector.Body, given) : null },
            { "ItemBatcher", map.Distributed?.Batcher is { } batcher ? Batcher(batcher, given) : null },
            { "MaxConcurrency", WorkEmitter.Number(map.MaxConcurrency, given) },
            { "ToleratedFailureCount", WorkEmitter.Number(map.Distributed?.ToleratedFailureCount, given) },
            { "ToleratedFailurePercentage", WorkEmitter.Number(map.Distributed?.ToleratedFailurePercentage, given) },
            { "Label", map.Distributed?.Label },
            { "ItemProcessor", Processor(map, QueryLanguage.Jsonata, known) },
            { "ResultWriter", map.Distributed?.Writer is { } writer ? ResultWriterEmitter.Emit(writer, given) : null },
            { "Output", WorkEmitter.Output(map, new Reference.Result(Member: null), given) },
            { "Assign", StateEmitter.Assign(map.Assign, given) },
        }.Handling(map, names, given);
    }

    public static JsonObject Processor(MapState map, QueryLanguage language, KnownInputs known)
    {
        var configuration = new JsonObject
        {
            { "Mode", map.Distributed is null ? "INLINE" : "DISTRIBUTED" },
            { "ExecutionType", map.Distributed is { } distributed ? distributed.IsExpress ? "EXPRESS" : "STANDARD" : null },
        };
        return MachineEmitter.Inner(map.ItemProcessor.Machine, language, known.Within(map, map.ItemProcessor.Machine), configuration);
    }

    private static JsonNode? Items(ItemsSource items, Given given) => items switch
    {
        ItemsSource.Input or ItemsSource.Reader => null,
        ItemsSource.Member member => Template.Whole(new MemberAccess(new Reference.Input(), member.Path.JsonName)),
        ItemsSource.Computed { Method.Body: var body } => body is ArrayConstruction ? Template.Of(body, given) : Template.Whole(body, given),
        _ => throw new NotSupportedException($"{items.GetType().Name} has no ASL."),
    };

    private static JsonObject Batcher(ItemBatcher batcher, Given given) => new()
    {
        { "MaxItemsPerBatch", WorkEmitter.Number(batcher.MaxItemsPerBatch, given) },
        { "MaxInputBytesPerBatch", WorkEmitter.Number(batcher.MaxInputBytesPerBatch, given) },
        { "BatchInput", batcher.BatchInput is { } input ? Template.Of(input.Body, given) : null },
    };
}
