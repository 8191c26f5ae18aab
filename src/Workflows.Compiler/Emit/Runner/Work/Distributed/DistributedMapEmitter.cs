using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a Distributed Map: a run of child executions, over items that are read, selected and put together on the way.</summary>
internal static class DistributedMapEmitter
{
    private const string Run = "global::Workflows.Generated.DistributedMap";

    public static void Emit(MachineContext context, MapState map, DistributedMap distributed, string? input)
    {
        WriteSettings(context, map, distributed, input);
        var type = ItemSourceEmitter.Emit(context, map, distributed, input);
        var call = distributed.Writer?.Location is { } location
            ? $"await {Run}.WriteAsync(settings, items, this, {Child(context, map, type)}, {Writing(context, map, distributed.Writer, location, input, type)}, cancellationToken).ConfigureAwait(false)"
            : ResultEmitter.IsRead(map) && map.Outputs is not null
                ? Flattened(map, $"await {Run}.RunAsync(settings, items, this, {Child(context, map, type)}, cancellationToken).ConfigureAwait(false)")
                : $"await {Run}.RunForgettingAsync(settings, items, this, {Child(context, map, type)}, cancellationToken).ConfigureAwait(false)";
        ResultEmitter.Emit(context, map, call, input);
    }

    public static void WriteSettings(MachineContext context, MapState map, DistributedMap distributed, string? input)
    {
        var writer = context.Writer;
        var quoted = $"{CSharpText.Quote(context.Workflow.Name)}, {CSharpText.Quote(map.Name)}";
        writer.Line($"var settings = new global::Workflows.Generated.MapRunSettings({quoted}, {(context.Form is null ? "observer" : "observer: null")}, options)");
        using (writer.Block(suffix: ";"))
        {
            Set("Label", distributed.Label is { } label ? CSharpText.Quote(label) : null);
            Set("IsExpress", distributed.IsExpress ? "true" : null);
            Set("IsJsonPath", FailureEmitter.IsJsonPath(context) ? "true" : null);
            Set("MaxConcurrency", MapEmitter.Number(context, map.MaxConcurrency, input));
            Set("ToleratedFailureCount", MapEmitter.Number(context, distributed.ToleratedFailureCount, input));
            Set("ToleratedFailurePercentage", MapEmitter.Number(context, distributed.ToleratedFailurePercentage, input));
        }

        void Set(string name, string? value)
        {
            if (value is not null)
            {
                writer.Line($"{name} = {value},");
            }
        }
    }

    /// <summary>What runs a child.</summary>
    private static string Child(MachineContext context, MapState map, TypeReference? type)
    {
        var inner = context.InnerOf(map);
        var item = inner.Input is { } taken ? context.Converted("item", type, taken) : "item";
        var call = InnerMachineEmitter.Call(inner, item, inner.ReadsContext ? "child.ObserveWithContext()" : "child.Observe()", "token", static _ => "child.Options");
        return inner.Output is null
            ? $"static async (needs, child, item, token) => {{ await needs.{call}.ConfigureAwait(false); return default({JsonNames.AnyJson}?); }}"
            : $"static (needs, child, item, token) => needs.{call}";
    }

    public static string Writing(MachineContext context, MapState map, ResultWriter results, ObjectLocation location, string? input, TypeReference? type)
    {
        var (bucket, prefix) = ItemSourceEmitter.Place(context, location, "destination", "Prefix", input);
        var output = context.InnerOf(map).Output;
        var assembly = context.Workflow.AssemblyName;
        var transformation = results.Transformation switch { "FLATTEN" => "Flatten", "NONE" => "None", _ => "Compact" };
        return $"new global::Workflows.Generated.ResultWriting<{type?.FullName ?? JsonNames.AnyJson}, {output?.FullName ?? $"{JsonNames.AnyJson}?"}>("
            + $"{bucket}, {prefix}, {JsonNames.TypeInfo(assembly, type)}, {JsonNames.TypeInfo(assembly, output)}{(output is null ? ".OrNull()" : "")}) "
            + $"{{ Transformation = global::Workflows.ResultTransformation.{transformation}{(results.OutputType is "JSONL" ? ", IsLines = true" : "")} }}";
    }

    /// <summary>Whether outputs are collections that are put together.</summary>
    public static bool IsFlattened(MapState map) => map.ItemProcessor.Output is not { } output || map.Outputs!.FullName != $"{output.FullName}[]";

    /// <summary>Outputs that are collections are put together into one array where the state's result says so.</summary>
    private static string Flattened(MapState map, string outputs) => !IsFlattened(map)
        ? outputs
        : $"global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.SelectMany({outputs}, static outputs => outputs))";
}
