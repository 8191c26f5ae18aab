using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the retries of Tasks, Parallels and Maps: the entries, which nothing touches until a state fails, and the wait before the next try.</summary>
internal static class RetryEmitter
{
    public static void Emit(MachineContext context)
    {
        if (!HasRetry(context))
        {
            return;
        }

        var writer = context.Writer;
        using (writer.Block($"if (Definition.RetryOf({context.CurrentState}) is {{ }} retriers && (retries ??= new(retriers)).Next(failure) is {{ }} delay)"))
        {
            writer.Line("await observer.BeforeRetry(options, failure, retries, delay, cancellationToken).ConfigureAwait(false);");
            writer.Line("continue;");
        }

        writer.Line();
        writer.Line("retries = null;");
    }

    /// <summary>The retriers of a state as the machine's table has them.</summary>
    public static string Retriers(EquatableArray<Retrier> retry) =>
        $"[{string.Join(", ", retry.Select(static retrier => retrier.Anchor is null ? "OnServiceExceptions" : $"new({string.Join(", ", retrier.ErrorEquals.Select(CSharpText.Quote))}){Settings(retrier)}"))}]";

    /// <summary>Whether they are those that every function has.</summary>
    public static bool IsUsual(EquatableArray<Retrier> retry) => retry.Count == 1 && retry[0].Anchor is null;

    /// <summary>Whether anything in the machine is ever tried again.</summary>
    public static bool HasRetry(MachineContext context) => context.Machine.States.Any(static state => state is WorkState { Retry.IsEmpty: false });

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
