namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the method that runs a branch or an iteration, and how it is called.</summary>
internal static class InnerMachineEmitter
{
    private const string Services = "global::System.Runtime.CompilerServices";
    private const string Token = "global::System.Threading.CancellationToken";

    /// <summary>The methods of all machines inside of a machine, and inside of those.</summary>
    public static void EmitAll(MachineContext context)
    {
        foreach (var inner in context.Inner)
        {
            Emit(inner);
            EmitAll(inner);
        }
    }

    /// <summary>Calls it, for instance <c>ExecuteAsync_ShipLines(line, observer, options, cancellationToken)</c>.</summary>
    /// <param name="inner">The machine.</param>
    /// <param name="input">What it gets, if it takes anything.</param>
    /// <param name="observer">The observer of the branch or iteration; null if nobody observes.</param>
    /// <param name="token">The token of the branch or iteration.</param>
    /// <param name="kept">How something is reached that the machine around keeps: <c>options</c>, the execution's input, or a variable.</param>
    public static string Call(MachineContext inner, string input, string observer, string token, Func<string, string> kept)
    {
        string?[] arguments =
        [
            inner.Input is null ? null : input,
            inner.ReadsContext ? $"{observer}!" : observer,
            inner.ReadsOptions ? kept("options") : null,
            token,
            inner.ReadsExecutionInput && !inner.IsExecution ? kept(inner.Around!.ExecutionInput) : null,
            .. inner.Variables.Around.Select(variable => kept(variable.Outer.Name)),
        ];
        return $"{inner.Execute}({string.Join(", ", arguments.Where(static argument => argument is not null))})";
    }

    /// <summary>What the machine needs of that around, by the names that it has there.</summary>
    public static IEnumerable<string> Needs(MachineContext inner) => new[]
        {
            inner.ReadsOptions ? "options" : null,
            inner.ReadsExecutionInput && !inner.IsExecution ? inner.Around!.ExecutionInput : null,
        }
        .OfType<string>()
        .Concat(inner.Variables.Around.Select(static variable => variable.Outer.Name));

    private static void Emit(MachineContext context)
    {
        var writer = context.Writer;
        writer.Line();
        if (context.IsItemProcessor)
        {
            // Only the Map's pump waits for it, and once: so what it keeps while it waits can be used again for the next item.
            writer.Line($"[{Services}.AsyncMethodBuilder(typeof({Services}.PoolingAsyncValueTaskMethodBuilder{(context.Output is null ? "" : "<>")}))]");
        }

        writer.Line($"private async {RunSignature.Result(context.Output)} {context.Execute}(");
        writer.Indent();
        string?[] parameters =
        [
            context.Input is { } input ? $"{input.FullName} {InnerWorkflowEmitter.Local(context, "input")}" : null,
            $"global::Workflows.Generated.RunObserver{(context.ReadsContext ? "" : "?")} {InnerWorkflowEmitter.Local(context, "observer")}",
            context.ReadsOptions ? $"global::Workflows.RunOptions? {InnerWorkflowEmitter.Local(context, "options")}" : null,
            $"{Token} {InnerWorkflowEmitter.Local(context, "cancellationToken")}",
            context.ReadsExecutionInput && !context.IsExecution ? $"{context.ExecutionInputType!.FullName} {context.ExecutionInput}" : null,
            .. context.Variables.Around.Select(static variable => $"{variable.Own.Type.FullName} {variable.Own.Name}"),
        ];
        writer.Lines(string.Join(",\n", parameters.Where(static parameter => parameter is not null)) + ")");
        writer.Unindent();
        if (context.OwnWorkflow is { } own)
        {
            InnerWorkflowEmitter.Emit(context, own);
        }
        else
        {
            MachineEmitter.Emit(context);
        }
    }
}
