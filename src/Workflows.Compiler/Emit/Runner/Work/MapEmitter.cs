using System.Globalization;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes an inline Map: makes what the item processor gets for each item, and runs it for all of them.</summary>
internal static class MapEmitter
{
    public static void Emit(MachineContext context, MapState map)
    {
        var input = context.Slots.Of(map)?.Name;
        if (map.Distributed is { } distributed)
        {
            DistributedMapEmitter.Emit(context, map, distributed, input);
            return;
        }

        var (inputs, type) = Inputs(context, map, input);
        ResultEmitter.Emit(context, map, Call(context, map, input, inputs, type), input);
    }

    /// <summary>What the processor gets, and its type: the items, or what the ItemSelector makes of each before the first is processed.</summary>
    public static (string Inputs, TypeReference? Type) Inputs(MachineContext context, MapState map, string? input)
    {
        var writer = context.Writer;
        writer.Line($"var items = {Items(context, map, input)}.ToItems();");
        if (map.ItemSelector is not { Method: var selector })
        {
            return ("items", map.ItemType);
        }

        writer.Line($"var inputs = items.InputsOf<{selector.Result!.FullName}>();");
        using (writer.Block("for (var index = 0; index < items.Length; index++)"))
        {
            writer.Line($"inputs[index] = {context.Call(selector, input, parameter => parameter.Kind switch
            {
                ParameterKind.Item => context.Converted("items[index]", map.ItemType, parameter),
                ParameterKind.ItemIndex => "index",
                _ => null,
            })};");
        }

        writer.Line();
        return ("inputs", selector.Result);
    }

    /// <summary>The items that come from the state's input.</summary>
    public static string? Items(MachineContext context, MapState map, string? input) => map.Items switch
    {
        ItemsSource.Member member => $"{input}.{member.Path.Name}",
        ItemsSource.Computed computed => context.Call(computed.Method.Method, input),
        _ => input,
    };

    /// <summary>A number, or what says it.</summary>
    public static string? Number(MachineContext context, Amount? amount, string? input) => amount switch
    {
        Amount.Constant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
        Amount.Member member => $"{input}.{member.Path.Name}",
        Amount.Computed computed => context.Call(computed.Method.Method, input),
        _ => null,
    };

    private static string Call(MachineContext context, MapState map, string? input, string inputs, TypeReference? type)
    {
        var inner = context.InnerOf(map);
        var needs = InnerMachineEmitter.Needs(inner).ToArray();
        var item = inner.Input is { } taken ? context.Converted("item", type, taken) : "item";
        var call = InnerMachineEmitter.Call(inner, item, "child", "token", kept => $"needs._{kept.TrimStart('@')}");
        var (reached, handed) = needs.Length == 0
            ? ("needs", "this")
            : ("needs.workflow", $"(workflow: this, {string.Join(", ", needs.Select(static need => $"_{need.TrimStart('@')}: {need}"))})");
        return $"await observer.Map({inputs}, {Number(context, map.MaxConcurrency, input) ?? "0"}, static (needs, item, child, token) => {reached}.{call}, {handed}, cancellationToken).ConfigureAwait(false)";
    }
}
