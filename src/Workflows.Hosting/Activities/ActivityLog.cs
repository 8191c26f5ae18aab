using Microsoft.Extensions.Logging;

namespace Workflows.Hosting;

/// <summary>What workers of activities log. A task's token is a key to its state, and is never among it.</summary>
internal static partial class ActivityLog
{
    [LoggerMessage(1, LogLevel.Warning, "A task of activity '{Activity}' failed.")]
    public static partial void Failed(this ILogger logger, string activity, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "Nobody waits any longer for a task of activity '{Activity}', or it was given back.")]
    public static partial void Ended(this ILogger logger, string activity);

    [LoggerMessage(3, LogLevel.Warning, "The store cannot be asked for activity '{Activity}'. It is asked again.")]
    public static partial void CannotAsk(this ILogger logger, string activity, Exception exception);
}
