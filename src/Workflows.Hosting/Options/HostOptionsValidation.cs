using System.Globalization;
using Microsoft.Extensions.Options;

namespace Workflows.Hosting;

/// <summary>Says all that is wrong with the options, not the first alone.</summary>
internal sealed class HostOptionsValidation : IValidateOptions<WorkflowHostOptions>
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, WorkflowHostOptions options)
    {
        var faults = new List<string>();
        if (options.NodeName is not { Length: >= 1 and <= 200 })
        {
            faults.Add($"'{WorkflowHostOptions.Section}:{nameof(options.NodeName)}' has {options.NodeName?.Length ?? 0} characters; it has to have 1 to 200.");
        }

        Number(nameof(options.MaxConcurrentExecutions), options.MaxConcurrentExecutions, 1, 1_000_000);
        Time(nameof(options.Lease), options.Lease, TimeSpan.FromSeconds(1), s_hour);
        Time(nameof(options.PollInterval), options.PollInterval, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1));
        Time(nameof(options.DrainTimeout), options.DrainTimeout, TimeSpan.Zero, s_hour);
        Number(nameof(options.MaxPayloadBytes), options.MaxPayloadBytes, 1_024, 16 * 1_024 * 1_024);
        Number(nameof(options.MaxEvents), options.MaxEvents, 100, 10_000_000);
        Number(nameof(options.MaxStrikes), options.MaxStrikes, 2, 100);
        Time(nameof(options.HistoryRetention), options.HistoryRetention, TimeSpan.Zero, TimeSpan.FromDays(36_500));
        Time(nameof(options.ExecutionRetention), options.ExecutionRetention, TimeSpan.Zero, TimeSpan.FromDays(36_500));
        Time(nameof(options.UnhealthyLag), options.UnhealthyLag, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        Number("Express:MaxConcurrentExecutions", options.Express.MaxConcurrentExecutions, 1, 1_000_000);
        Number("Express:MaxQueuedExecutions", options.Express.MaxQueuedExecutions, 0, 1_000_000);
        Time("Express:Timeout", options.Express.Timeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(1));
        if (options.ExecutionRetention < options.HistoryRetention)
        {
            faults.Add($"'{Key(nameof(options.ExecutionRetention))}' is {Text(options.ExecutionRetention)}, which is less than '{Key(nameof(options.HistoryRetention))}', {Text(options.HistoryRetention)}: an execution cannot be forgotten before its history.");
        }

        if (options.PollInterval >= options.Lease)
        {
            faults.Add($"'{Key(nameof(options.PollInterval))}' is {Text(options.PollInterval)}; it has to be less than '{Key(nameof(options.Lease))}', {Text(options.Lease)}.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Number(string key, int value, int from, int to)
        {
            if (value < from || value > to)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"'{Key(key)}' is {value:N0}; it has to be {from:N0} to {to:N0}."));
            }
        }

        void Time(string key, TimeSpan value, TimeSpan from, TimeSpan to)
        {
            if (value < from || value > to)
            {
                faults.Add($"'{Key(key)}' is {Text(value)}; it has to be {Text(from)} to {Text(to)}.");
            }
        }
    }

    private static string Key(string key) => $"{WorkflowHostOptions.Section}:{key}";

    private static string Text(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}
