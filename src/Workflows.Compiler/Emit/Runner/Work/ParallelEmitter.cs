using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a Parallel: starts every branch, waits for all of them, and combines their outputs.</summary>
internal static class ParallelEmitter
{
    public static void Emit(MachineContext context, ParallelState parallel)
    {
        var writer = context.Writer;
        var input = context.Slots.Of(parallel)?.Name;
        var (taken, type) = (input, context.Flow.Held(parallel));
        if (parallel.Arguments is { } arguments)
        {
            writer.Line($"var arguments = {context.Call(arguments.Method, input)};");
            (taken, type) = ("arguments", arguments.Method.Result);
        }

        var inputs = Inputs(context, parallel, taken, type);
        writer.Line("var parallel = observer.StartParallel(cancellationToken);");
        for (var i = 0; i < parallel.Branches.Count; i++)
        {
            var call = InnerMachineEmitter.Call(context.InnerOf(parallel, i), inputs[i]!, $"parallel.ObserverOf({i})", "parallel.Token", static kept => kept);
            writer.Line($"{(ReadsBranch(parallel, i) ? $"var {Slots.BranchOf(i)}" : "_")} = parallel.Start({call});");
        }

        writer.Line("await parallel.Ended().ConfigureAwait(false);");
        ResultEmitter.Emit(context, parallel, Combined(context, parallel, input), input);
    }

    /// <summary>What each branch gets. What has to be made is made before any of them starts, since it may fail.</summary>
    private static string?[] Inputs(MachineContext context, ParallelState parallel, string? taken, TypeReference? type)
    {
        var inputs = new string?[parallel.Branches.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = taken;
            if (taken is not null && context.InnerOf(parallel, i).Input is { } wanted && context.Converted(taken, type, wanted) is var converted && converted != taken)
            {
                inputs[i] = Slots.InputOf(i);
                context.Writer.Line($"var {inputs[i]} = {converted};");
            }
        }

        return inputs;
    }

    /// <summary>The result, or nothing if nobody reads it.</summary>
    public static string Combined(MachineContext context, ParallelState parallel, string? input, Func<int, string>? outputs = null)
    {
        outputs ??= static branch => $"{Slots.BranchOf(branch)}.Result";
        if (!ResultEmitter.IsRead(parallel))
        {
            return "";
        }

        if (parallel.Combiner is { } combiner)
        {
            var branch = 0;
            return context.Call(combiner.Method, input, parameter => context.Converted(outputs(branch), parallel.Branches[branch++].Output, parameter));
        }

        return parallel.Outputs is { } array ? $"new {array.FullName} {{ {string.Join(", ", Enumerable.Range(0, parallel.Branches.Count).Select(outputs))} }}" : "";
    }

    private static bool ReadsBranch(ParallelState parallel, int branch) =>
        parallel.Branches[branch].Output is not null && ResultEmitter.IsRead(parallel) && (parallel.Combiner is not null || parallel.Outputs is not null);
}
