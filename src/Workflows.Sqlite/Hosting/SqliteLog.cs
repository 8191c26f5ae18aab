using Microsoft.Extensions.Logging;

namespace Workflows.Sqlite.Hosting;

/// <summary>What a store in a service logs. The messages of its events have the file in them, and never data.</summary>
internal static partial class SqliteLog
{
    private const string Category = "Workflows.Sqlite";

    public static Action<SqliteStoreEvent>? To(ILoggerFactory? factory)
    {
        if (factory is null)
        {
            return null;
        }

        var logger = factory.CreateLogger(Category);
        return told => logger.Write(told);
    }

    private static void Write(this ILogger logger, SqliteStoreEvent told)
    {
        switch (told.Kind)
        {
            case SqliteStoreEventKind.Opened or SqliteStoreEventKind.Migrated:
                logger.Opened(told.Message);
                break;
            case SqliteStoreEventKind.Warning:
                logger.Warned(told.Message);
                break;
            default:
                logger.Troubled(told.Message, told.Exception);
                break;
        }
    }

    [LoggerMessage(200, LogLevel.Information, "{Message}")]
    private static partial void Opened(this ILogger logger, string message);

    [LoggerMessage(201, LogLevel.Warning, "{Message}")]
    private static partial void Warned(this ILogger logger, string message);

    [LoggerMessage(202, LogLevel.Error, "{Message}")]
    private static partial void Troubled(this ILogger logger, string message, Exception? exception);
}
