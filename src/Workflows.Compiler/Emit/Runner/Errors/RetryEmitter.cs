using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the retries of Tasks, Parallels and Maps: a table that nothing touches until a state fails, and the wait before the next try.</summary>
internal static class RetryEmitter
{
    private const string Retrier = "global::Workflows.Generated.Retrier";

    public static void Emit(MachineContext context)
    {
        if (!HasRetry(context))
        {
            return;
        }

        var writer = context.Writer;
        writer.Line($"if ({context.Workflow.Class.RetryClass}.Of(state) is {{ }} retriers");
        using (writer.Block("    && (retries ??= new global::Workflows.Generated.Retries(retriers)).Next(failure) is { } delay)"))
        {
            writer.Line("await observer.BeforeRetry(options, failure, retries, delay, cancellationToken).ConfigureAwait(false);");
            writer.Line("continue;");
        }

        writer.Line();
        writer.Line("retries = null;");
    }

    /// <summary>A nested class with each different list of the workflow once.</summary>
    public static void EmitTable(MachineContext context)
    {
        var lists = Lists(context);
        if (lists.Length == 0)
        {
            return;
        }

        var writer = context.Writer;
        writer.Line();
        using (writer.Block($"private static class {context.Workflow.Class.RetryClass}"))
        {
            foreach (var (name, retry, _) in lists)
            {
                writer.Line($"private static readonly {Retrier}[] {name} =");
                using (writer.Block(suffix: ";"))
                {
                    foreach (var retrier in retry)
                    {
                        writer.Line($"new({string.Join(", ", retrier.ErrorEquals.Select(CSharpText.Quote))}){Settings(retrier)},");
                    }
                }

                writer.Line();
            }

            using (writer.Block($"public static {Retrier}[]? Of({context.Workflow.Class.StateEnum} state) => state switch", suffix: ";"))
            {
                foreach (var (name, _, tasks) in lists)
                {
                    writer.Line($"{FailureEmitter.AnyOf(context, tasks)} => {name},");
                }

                writer.Line("_ => null,");
            }
        }
    }

    /// <summary>Whether anything in the machine is ever tried again.</summary>
    public static bool HasRetry(MachineContext context) => context.Machine.States.Any(static state => state is WorkState { Retry.IsEmpty: false });

    private static (string Name, EquatableArray<Retrier> Retry, WorkState[] Tasks)[] Lists(MachineContext context) =>
        context.Names.States.OfType<WorkState>()
            .Where(task => !task.Retry.IsEmpty)
            .GroupBy(task => Text(task.Retry))
            .Select(tasks => (Name(context, tasks.First()), tasks.First().Retry, tasks.ToArray()))
            .ToArray();

    private static string Name(MachineContext context, WorkState first) => first.Retry.All(retrier => retrier.Anchor is null) ? "OnServiceExceptions" : $"Of{context.Names.MemberOf(first).TrimStart('@')}";

    // Where an entry stands in the source makes no difference here.
    private static string Text(EquatableArray<Retrier> retry) =>
        string.Join("\n", retry.Select(retrier => string.Join("\r", retrier.ErrorEquals) + Settings(retrier)));

    private static string Settings(Retrier retrier)
    {
        string?[] settings =
        [
            Setting("IntervalSeconds", retrier.IntervalSeconds),
            Setting("MaxAttempts", retrier.MaxAttempts),
            retrier.BackoffRate is { } rate ? $"BackoffRate = {rate.ToString("R", CultureInfo.InvariantCulture)}" : null,
            Setting("MaxDelaySeconds", retrier.MaxDelaySeconds),
            retrier.HasFullJitter ? "JitterStrategy = global::Workflows.JitterStrategy.Full" : null,
        ];
        var set = string.Join(", ", settings.Where(setting => setting is not null));
        return set.Length == 0 ? "" : $" {{ {set} }}";
    }

    private static string? Setting(string name, int? value) => value is { } number ? $"{name} = {number.ToString(CultureInfo.InvariantCulture)}" : null;
}
