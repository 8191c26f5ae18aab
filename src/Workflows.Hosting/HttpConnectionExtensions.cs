using Microsoft.Extensions.DependencyInjection.Extensions;
using Workflows;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what workflows reach over HTTPS.</summary>
public static class HttpConnectionExtensions
{
    /// <summary>
    /// Registers a connection, and <see cref="HttpEndpoints"/>, which send the requests of all connections with clients of <see cref="IHttpClientFactory"/>. Executions find them by
    /// <see cref="RunOptions.ServiceProvider"/>.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="name">The connection's name, by which requests find it.</param>
    /// <param name="configure">Says which hosts it may reach, and with what credentials.</param>
    /// <returns>
    /// The builder of its client, for handlers such as those of a log. The innermost handler, <see cref="HttpConnection.CreateHandler"/>, checks the addresses; whoever replaces it does without.
    /// </returns>
    /// <example>
    /// <code>
    /// services.AddHttpConnection("payments", connection =>
    /// {
    ///     connection.AllowedHosts.Add("api.example.com");
    ///     connection.Authorization = HttpAuthorization.ApiKey("x-api-key", configuration["Payments:Key"]!);
    /// });
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddHttpConnection(this IServiceCollection services, string name, Action<HttpConnection> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddHttpConnection(name, (connection, _) => configure(connection));
    }

    /// <param name="services">Where to register.</param>
    /// <param name="name">The connection's name, by which requests find it.</param>
    /// <param name="configure">Says which hosts it may reach, and with what credentials, which other services may know.</param>
    /// <inheritdoc cref="AddHttpConnection(IServiceCollection, string, Action{HttpConnection})"/>
    public static IHttpClientBuilder AddHttpConnection(this IServiceCollection services, string name, Action<HttpConnection, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddKeyedSingleton(name, (provider, _) =>
        {
            var connection = new HttpConnection(name);
            configure(connection, provider);
            return connection;
        });
        services.AddSingleton(provider => provider.GetRequiredKeyedService<HttpConnection>(name));
        services.TryAddSingleton(static provider =>
        {
            var clients = provider.GetRequiredService<IHttpClientFactory>();
            return new HttpEndpoints(provider.GetServices<HttpConnection>(), connection => clients.CreateClient(ClientName(connection)));
        });
        return services
            .AddHttpClient(ClientName(name), static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredKeyedService<HttpConnection>(name).CreateHandler());
    }

    // Names of connections are no names of the program's own clients.
    private static string ClientName(string connection) => $"Workflows.Http.{connection}";
}
