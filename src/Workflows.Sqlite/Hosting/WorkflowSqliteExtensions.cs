using Microsoft.Extensions.Logging;
using Workflows.Hosting;
using Workflows.Sqlite;
using Workflows.Sqlite.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps the executions of a service in a file of SQLite.</summary>
public static class WorkflowSqliteExtensions
{
    /// <summary>Keeps executions in a file, and runs them as a hosted service. <see cref="IWorkflowClient"/> starts them.</summary>
    /// <param name="builder">The workflows.</param>
    /// <param name="connectionString">The file, which is made if it does not exist: <c>Data Source=workflows.db</c>.</param>
    /// <param name="configure">Sets options of how workflows run; what is in the configuration's section <c>Workflows</c> counts less.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentException">The connection string does not name a file.</exception>
    /// <exception cref="InvalidOperationException">There is a store already.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddWorkflows().UseSqlite("Data Source=workflows.db");
    /// </code>
    /// </example>
    public static IWorkflowsBuilder UseSqlite(this IWorkflowsBuilder builder, string connectionString, Action<WorkflowHostOptions>? configure = null) =>
        builder.UseSqlite(SqliteStoreOptions.Parse(connectionString), configure);

    /// <summary>Keeps executions in a file, and runs them as a hosted service. <see cref="IWorkflowClient"/> starts them.</summary>
    /// <param name="builder">The workflows.</param>
    /// <param name="options">
    /// Where and how they are kept. If they have no <see cref="SqliteStoreOptions.Listener"/>, what it would be told is logged; the clock is the container's <see cref="TimeProvider"/>, if it has one.
    /// </param>
    /// <param name="configure">Sets options of how workflows run; what is in the configuration's section <c>Workflows</c> counts less.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="InvalidOperationException">There is a store already.</exception>
    public static IWorkflowsBuilder UseSqlite(this IWorkflowsBuilder builder, SqliteStoreOptions options, Action<WorkflowHostOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return builder.UseStore(
            services => new SqliteStore(options with
            {
                TimeProvider = services.GetService<TimeProvider>() ?? options.TimeProvider,
                Listener = options.Listener ?? SqliteLog.To(services.GetService<ILoggerFactory>()),
            }),
            configure);
    }
}
