using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Map in JSONPath, inline or distributed.</summary>
internal static class JsonPathMapEmitter
{
    /// <summary>What the item processor gets without an <c>ItemSelector</c>.</summary>
    private const string Item = "$$.Map.Item.Value";

    public static JsonObject Emit(MapState map, StateNames names, KnownInputs known, JsonPathScope scope)
    {
        var distributed = map.Distributed;
        var state = new JsonObject
        {
            { "Type", "Map" },
            { "Comment", map.Comment },
            { "ItemsPath", ItemsPath(map.Items, scope) },
            { "ItemReader", distributed?.Reader is { } reader ? JsonPathDistributedEmitter.Reader(reader, scope) : null },
            { "ItemSelector", map.ItemSelector is { } selector && PathReader.TryRead(selector.Body, scope.Roots)?.Text is not Item ? JsonPathWorkEmitter.Template(selector.Body, "an input of an item processor", scope) : null },
            { "ItemBatcher", distributed?.Batcher is { } batcher ? JsonPathDistributedEmitter.Batcher(batcher, scope) : null },
        };
        JsonPathWorkEmitter.AddNumber(state, "MaxConcurrency", map.MaxConcurrency, scope);
        JsonPathWorkEmitter.AddNumber(state, "ToleratedFailureCount", distributed?.ToleratedFailureCount, scope);
        JsonPathWorkEmitter.AddNumber(state, "ToleratedFailurePercentage", distributed?.ToleratedFailurePercentage, scope);
        state.Add("Label", distributed?.Label);
        state.Add("ItemProcessor", MapEmitter.Processor(map, QueryLanguage.JsonPath, known));
        state.Add("ResultWriter", distributed?.Writer is { } writer ? JsonPathDistributedEmitter.Writer(writer, scope) : null);
        JsonPathResultEmitter.Add(state, map, ResultPlacement.Of(map.Result, new Reference.Result(Member: null)), JsonPathResultEmitter.Whole, scope);
        return JsonPathWorkEmitter.Concluded(state, map, names, scope);
    }

    private static string? ItemsPath(ItemsSource items, JsonPathScope scope) => items switch
    {
        ItemsSource.Input or ItemsSource.Reader or ItemsSource.Computed { Method.Body: Reference.Input } => null,
        ItemsSource.Member member => PathPrinter.PrintReference(new MemberAccess(new Reference.Input(), member.Path.JsonName), "ItemsPath", scope),
        ItemsSource.Computed computed => PathPrinter.PrintReference(computed.Method.Body, "ItemsPath", scope),
        _ => throw new NotSupportedException($"{items.GetType().Name} has no ASL."),
    };
}
