using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes a Parallel or a Map: says what runs inside, and makes a result of the outputs when the state is run again.</summary>
internal static class FanOutEmitter
{
    public static void Emit(MachineContext context, ParallelState parallel)
    {
        var input = context.Slots.Of(parallel)?.Name;
        FrameStateEmitter.EmitFirst(context, () =>
        {
            var writer = context.Writer;
            var given = "";
            if (parallel.Arguments is { } arguments)
            {
                writer.Line($"var arguments = {context.Call(arguments.Method, input)};");
                given = $", arguments, {DurableForm.Contract(context, arguments.Method.Result)}";
            }

            writer.Line("frame.FanOut();");
            for (var i = 0; i < parallel.Branches.Count; i++)
            {
                writer.Line($"frame.Branch({DurableForm.StartOf(context.InnerOf(parallel, i))}{given});");
            }
        });
        var combined = ParallelEmitter.Combined(context, parallel, input, i => $"frame.Output({Position(i)}, {DurableForm.Contract(context, parallel.Branches[i].Output)})");
        ResultEmitter.Emit(context, parallel, Result(parallel, combined, "frame.OutputsAsJson()"), input);
    }

    public static void Emit(MachineContext context, MapState map)
    {
        var input = context.Slots.Of(map)?.Name;
        FrameStateEmitter.EmitFirst(context, () =>
        {
            var (inputs, type) = MapEmitter.Inputs(context, map, input);
            context.Writer.Line($"frame.FanOut({MapEmitter.Number(context, map.MaxConcurrency, input) ?? "0"}, {DurableForm.StartOf(context.InnerOf(map))}, {inputs}{(DurableForm.IsPlain(type) ? "" : $", {DurableForm.Contract(context, type)}")});");
        });
        var outputs = ResultEmitter.IsRead(map) && map.Outputs is not null ? DurableForm.Read(context, "AllOutputs", map.ItemProcessor.Output) : "";
        ResultEmitter.Emit(context, map, Result(map, outputs, "frame.OutputsAsJson()"), input);
    }

    public static void EmitRun(MachineContext context, MapState map, DistributedMap distributed)
    {
        var input = context.Slots.Of(map)?.Name;
        FrameStateEmitter.EmitFirst(context, () =>
        {
            DistributedMapEmitter.WriteSettings(context, map, distributed, input);
            var type = ItemSourceEmitter.Emit(context, map, distributed, input);
            var item = type?.FullName ?? Json.JsonNames.AnyJson;
            var (output, writing) = distributed.Writer?.Location is { } location
                ? ("", $", {DistributedMapEmitter.Writing(context, map, distributed.Writer, location, input, type)}")
                : ($"<{item}, {Json.JsonNames.AnyJson}>", "");
            context.Writer.Line($"frame.MapRun{output}(settings, items, {DurableForm.Contract(context, type)}, {DurableForm.StartOf(context.InnerOf(map))}{writing});");
        });
        var answer = !ResultEmitter.IsRead(map) || map.Outputs is not { } outputs ? ""
            : distributed.Writer?.Location is null && DistributedMapEmitter.IsFlattened(map) ? $"frame.FlattenedAnswer({DurableForm.Contract(context, outputs)})"
            : $"frame.Answer({DurableForm.Contract(context, outputs)})";
        ResultEmitter.Emit(context, map, Result(map, answer, $"frame.Answer({DurableForm.Contract(context, null)})"), input);
    }

    // A result that has no type is given on all the same, as the definition gives it.
    private static string Result(WorkState state, string typed, string untyped) => typed.Length == 0 && state.Result is ResultShape.Result ? untyped : typed;

    private static string Position(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
