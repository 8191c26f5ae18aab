using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes where the items of a Distributed Map come from, and what becomes of them before a child execution gets them.</summary>
internal static class ItemSourceEmitter
{
    /// <summary>Declares <c>items</c> and gives their type; null if they are JSON of any kind.</summary>
    public static TypeReference? Emit(MachineContext context, MapState map, DistributedMap distributed, string? input)
    {
        var assembly = context.Workflow.AssemblyName;
        var source = distributed.Reader is { } reader
            ? Read(context, map, reader, input)
            : $"global::Workflows.Generated.ItemReaders.Of({MapEmitter.Items(context, map, input)}{(map.ItemType is { IsJson: true } && map.Items is ItemsSource.Input or ItemsSource.Member && context.Flow.Held(map) is { IsJson: true } ? ".ToItems()" : "")})";
        var type = map.ItemType;
        if (MapEmitter.Number(context, distributed.Reader?.MaxItems, input) is { } maxItems)
        {
            source += $".Take({maxItems})";
        }

        if (map.ItemSelector is { Method: var selector })
        {
            source += Select(context, map, selector, input);
            type = selector.Result;
        }

        if (distributed.Batcher is { } batcher)
        {
            source += $".Batch(new global::Workflows.Generated.BatchLimits({MapEmitter.Number(context, batcher.MaxItemsPerBatch, input) ?? "0"}, {MapEmitter.Number(context, batcher.MaxInputBytesPerBatch, input) ?? "0"}), {JsonNames.TypeInfo(assembly, type)}"
                + (batcher.BatchInput is { Method: var common } ? $", {context.Call(common, input)}, {JsonNames.TypeInfo(assembly, common.Result)})" : ")");
            type = context.InnerOf(map).Input;
        }

        context.Writer.Line($"var items = {source};");
        return type;
    }

    /// <summary>Where something stands: constants, or what a method says, which is evaluated once.</summary>
    public static (string Bucket, string Key) Place(MachineContext context, ObjectLocation location, string variable, string keyMember, string? input)
    {
        if (location.Shaping is not { Method: var method })
        {
            return (context.Text(location.Bucket ?? ""), location.Key is { } key ? context.Text(key) : "null");
        }

        context.Writer.Line($"var {variable} = {context.Call(method, input)};");
        return ($"{variable}.Bucket", $"{variable}.{keyMember}");
    }

    private static string Read(MachineContext context, MapState map, ItemReader reader, string? input)
    {
        var lists = reader.IsFlattened || reader.Format is ItemFormat.S3List;
        var (bucket, key) = Place(context, reader.Location, "location", lists ? "Prefix" : "Key", input);
        return reader.Format switch
        {
            ItemFormat.S3List => $"options.Listing({bucket}, {key})",
            ItemFormat.S3Inventory => $"options.Inventory({bucket}, {key}, {CsvContractEmitter.Contract(context, map)})",
            ItemFormat.AthenaManifest => $"options.Athena({bucket}, {key}, {Format(context, map, reader, reader.ManifestFormat!.Value)})",
            var format => $"options.{(lists ? "Objects" : "Object")}({bucket}, {key}, {Format(context, map, reader, format)})",
        };
    }

    private static string Format(MachineContext context, MapState map, ItemReader reader, ItemFormat format)
    {
        var contract = JsonNames.TypeInfo(context.Workflow.AssemblyName, map.ItemType);
        return format switch
        {
            ItemFormat.Csv => CsvContractEmitter.Format(context, map, reader),
            ItemFormat.Json => $"global::Workflows.Generated.JsonFormats.Json({contract}{(reader.ItemsPointer is { } pointer ? $", {CSharpText.Quote(pointer)}" : "")})",
            ItemFormat.JsonLines => $"global::Workflows.Generated.JsonFormats.JsonLines({contract})",
            ItemFormat.Parquet => $"global::Workflows.Generated.ParquetFormat.Of<{map.ItemType?.FullName ?? JsonNames.AnyJson}>()",
            _ => throw new InvalidOperationException($"{format} is no format of a file."),
        };
    }

    /// <summary>The ItemSelector, with what it needs handed over rather than captured: a closure would cost every execution.</summary>
    private static string Select(MachineContext context, MapState map, Method selector, string? input)
    {
        List<(string Name, string Value)> needs = [("workflow", "this")];
        if (selector.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Input))
        {
            needs.Add(("input", input!));
        }

        if (selector.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Context))
        {
            needs.Add(("context", context.ContextObject));
        }

        // Neither a keyword, nor a name that tuples have themselves, nor one of the others.
        needs.AddRange(selector.Parameters.Where(static parameter => parameter.Kind is ParameterKind.Variable or ParameterKind.ExecutionInput).Select(parameter => ($"_{parameter.Name}", context.Kept(parameter))));
        var isAlone = needs.Count == 1;
        var item = map.HasKeys ? "item.Value" : "item";
        var arguments = selector.Parameters.Select(parameter => parameter.Kind switch
        {
            ParameterKind.Input => "needs.input",
            ParameterKind.Context => "needs.context",
            ParameterKind.Variable or ParameterKind.ExecutionInput => $"needs._{parameter.Name}",
            ParameterKind.Item => context.Converted(item, map.ItemType, parameter),
            ParameterKind.ItemIndex => "index",
            ParameterKind.ItemKey => "item.Key",
            var other => throw new InvalidOperationException($"No argument for a parameter of kind {other}."),
        });
        var owner = selector.IsStatic ? context.Workflow.Class.FullName : isAlone ? "needs" : "needs.workflow";
        var handed = isAlone ? "this" : $"({string.Join(", ", needs.Select(static need => $"{need.Name}: {need.Value}"))})";
        return $".Select({handed}, static (needs, item, index) => {owner}.{selector.Identifier}({string.Join(", ", arguments)}))";
    }
}
