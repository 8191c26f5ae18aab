using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Workflows.Hosting;

/// <summary>Reads the options from the configuration, without reflection.</summary>
internal sealed class ConfiguredHostOptions(IConfiguration? configuration = null) : IConfigureOptions<WorkflowHostOptions>
{
    public void Configure(WorkflowHostOptions options)
    {
        if (configuration?.GetSection(WorkflowHostOptions.Section) is not { } section)
        {
            return;
        }

        options.NodeName = section[nameof(options.NodeName)] ?? options.NodeName;
        options.MaxConcurrentExecutions = Number(section, nameof(options.MaxConcurrentExecutions), options.MaxConcurrentExecutions);
        options.Lease = Time(section, nameof(options.Lease), options.Lease);
        options.PollInterval = Time(section, nameof(options.PollInterval), options.PollInterval);
        options.DrainTimeout = Time(section, nameof(options.DrainTimeout), options.DrainTimeout);
        options.MaxPayloadBytes = Number(section, nameof(options.MaxPayloadBytes), options.MaxPayloadBytes);
        options.MaxEvents = Number(section, nameof(options.MaxEvents), options.MaxEvents);
        options.MaxStrikes = Number(section, nameof(options.MaxStrikes), options.MaxStrikes);
        options.HistoryRetention = Time(section, nameof(options.HistoryRetention), options.HistoryRetention);
        options.ExecutionRetention = Time(section, nameof(options.ExecutionRetention), options.ExecutionRetention);
        options.UnhealthyLag = Time(section, nameof(options.UnhealthyLag), options.UnhealthyLag);

        var express = section.GetSection(nameof(options.Express));
        options.Express.MaxConcurrentExecutions = Number(express, nameof(options.Express.MaxConcurrentExecutions), options.Express.MaxConcurrentExecutions);
        options.Express.MaxQueuedExecutions = Number(express, nameof(options.Express.MaxQueuedExecutions), options.Express.MaxQueuedExecutions);
        options.Express.Timeout = Time(express, nameof(options.Express.Timeout), options.Express.Timeout);
    }

    private static int Number(IConfigurationSection section, string key, int otherwise) => section[key] switch
    {
        null => otherwise,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw Wrong(section, key, text, "a whole number, such as 1000"),
    };

    private static TimeSpan Time(IConfigurationSection section, string key, TimeSpan otherwise) => section[key] switch
    {
        null => otherwise,
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && text.Contains(':', StringComparison.Ordinal) => time,
        var text => throw Wrong(section, key, text, "a time, such as 00:00:15 for 15 seconds or 30.00:00:00 for 30 days"),
    };

    private static OptionsValidationException Wrong(IConfigurationSection section, string key, string text, string expected) => new(
        nameof(WorkflowHostOptions), typeof(WorkflowHostOptions), [$"'{section.Path}:{key}' in the configuration is '{text}'; it has to be {expected}."]);
}
