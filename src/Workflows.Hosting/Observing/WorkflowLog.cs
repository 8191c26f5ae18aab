using System.Text.Encodings.Web;
using Microsoft.Extensions.Logging;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>What the host logs: names, errors and times, never data, a token or a connection string. Event ids stay what they are; docs/durable.md has them.</summary>
internal static partial class WorkflowLog
{
    /// <summary>The category.</summary>
    public const string Category = "Workflows";

    [LoggerMessage(100, LogLevel.Information, "Workflows run as node '{Node}': {Workflows}.")]
    public static partial void NodeStarted(this ILogger logger, string node, string workflows);

    [LoggerMessage(101, LogLevel.Information, "Workflows stop: running tasks have {DrainTimeout} to end.")]
    public static partial void NodeStops(this ILogger logger, TimeSpan drainTimeout);

    [LoggerMessage(102, LogLevel.Information, "Workflows have stopped; what was running goes on where the store is opened next.")]
    public static partial void NodeStopped(this ILogger logger);

    [LoggerMessage(110, LogLevel.Debug, "{Execution} was started.")]
    public static partial void ExecutionStarted(this ILogger logger, string execution);

    [LoggerMessage(111, LogLevel.Debug, "{Execution} has succeeded after {Duration}.")]
    public static partial void ExecutionSucceeded(this ILogger logger, string execution, TimeSpan duration);

    [LoggerMessage(112, LogLevel.Warning, "{Execution} has ended as {Status} with error '{Error}' after {Duration}.")]
    public static partial void ExecutionFailed(this ILogger logger, string execution, ExecutionStatus status, string error, TimeSpan duration);

    [LoggerMessage(113, LogLevel.Information, "{Execution} was stopped with error '{Error}' after {Duration}.")]
    public static partial void ExecutionAborted(this ILogger logger, string execution, string error, TimeSpan duration);

    [LoggerMessage(120, LogLevel.Debug, "A task of state '{State}' of {Execution} has failed with error '{Error}'.")]
    public static partial void TaskFailed(this ILogger logger, string state, string execution, string error);

    [LoggerMessage(130, LogLevel.Debug, "A commit was lost: the execution belongs to another process, or somebody answered it at the same moment. It is loaded again.")]
    public static partial void CommitLost(this ILogger logger);

    [LoggerMessage(140, LogLevel.Warning, "{Execution} is stranded: {Reason}")]
    public static partial void Stranded(this ILogger logger, string execution, string reason);

    [LoggerMessage(141, LogLevel.Error, "{Execution} is parked, and waits for a redrive: {Reason}")]
    public static partial void Parked(this ILogger logger, string execution, string reason);

    [LoggerMessage(150, LogLevel.Warning, "{What} It is tried again.")]
    public static partial void Trouble(this ILogger logger, string what, Exception exception);

    [LoggerMessage(160, LogLevel.Warning, "An execution of workflow '{Workflow}' in memory was refused: {Running} run and {Queued} wait for their turn.")]
    public static partial void ExpressThrottled(this ILogger logger, string workflow, int running, int queued);

    /// <summary>An execution as logs name it: <c>order-processing/order-42</c>.</summary>
    public static string Execution(string machine, string name) => $"{Escaped(machine)}/{Escaped(name)}";

    /// <summary>A text of a user's, as it stands in JSON: it cannot look like a line of its own.</summary>
    public static string Escaped(string? text) => text is null ? "" : JavaScriptEncoder.Default.Encode(text);
}
