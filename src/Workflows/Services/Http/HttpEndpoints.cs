using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows;

/// <summary>Calls HTTPS endpoints in process, each through a connection that says which hosts may be reached and holds the credentials. Without connections nothing is reached.</summary>
/// <remarks>
/// Give it with <see cref="ServiceHandlers.Add(HttpEndpoints)"/>, or register connections in dependency injection with <c>AddHttpConnection</c> of <c>Workflows.Hosting</c>. Any
/// number of executions may use one at once.
/// </remarks>
/// <example>
/// <code>
/// using var endpoints = new HttpEndpoints(new HttpConnection("payments")
/// {
///     AllowedHosts = { "api.example.com" },
///     Authorization = HttpAuthorization.ApiKey("x-api-key", key),
/// });
/// await workflow.RunAsync(order, new RunOptions { Services = new ServiceHandlers().Add(endpoints) });
/// </code>
/// </example>
public sealed class HttpEndpoints : IDisposable
{
    private readonly Dictionary<string, Endpoint> _endpoints = new(StringComparer.Ordinal);
    private readonly List<HttpClient> _owned = [];

    /// <summary>Calls endpoints through connections that it keeps open between calls.</summary>
    /// <param name="connections">The connections, which are not to be changed any more.</param>
    /// <exception cref="ArgumentException">Two have one name, or one says something that no connection can.</exception>
    public HttpEndpoints(params HttpConnection[] connections)
        : this(connections, Network.System)
    {
    }

    /// <summary>Calls endpoints with clients of somebody else, such as <c>IHttpClientFactory</c>.</summary>
    /// <param name="connections">The connections, which are not to be changed any more.</param>
    /// <param name="clientOf">Gives a client for one request by the connection's name. Its innermost handler is that of <see cref="HttpConnection.CreateHandler"/>.</param>
    /// <exception cref="ArgumentException">Two have one name, or one says something that no connection can.</exception>
    public HttpEndpoints(IEnumerable<HttpConnection> connections, Func<string, HttpClient> clientOf)
    {
        ArgumentNullException.ThrowIfNull(connections);
        ArgumentNullException.ThrowIfNull(clientOf);
        foreach (var connection in connections)
        {
            Add(connection, () => clientOf(connection.Name));
        }
    }

    internal HttpEndpoints(HttpConnection[] connections, Network network)
    {
        ArgumentNullException.ThrowIfNull(connections);
        foreach (var connection in connections)
        {
            var client = new HttpClient(GuardedHandler.Create(connection.Settings, network)) { Timeout = Timeout.InfiniteTimeSpan };
            _owned.Add(client);
            Add(connection, () => client);
        }
    }

    /// <summary>The clock of the 60 seconds that an endpoint has, and of the tokens of OAuth. It is not that of executions, since the network does not wait for theirs.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Sends a request.</summary>
    /// <typeparam name="T">The response's body.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="response">The JSON of the response.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="TaskFailedException">What ASL's Error would be.</exception>
    public async ValueTask<Http.Response<T>> InvokeAsync<T>(Http.Invoke<T> request, JsonTypeInfo<Http.Response<T>> response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        var call = EndpointCall.Of(request);
        var received = await Find(call.ConnectionArn).SendAsync(call, TimeProvider, cancellationToken).ConfigureAwait(false);
        try
        {
            return JsonSerializer.Deserialize(received.ToJson(), response) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new TaskFailedException(
                Errors.TaskFailed,
                $"The endpoint answered {received.StatusCode} with a body of type '{received.MediaType ?? "unknown"}', which is no {typeof(T).Name}: {exception.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in _owned)
        {
            client.Dispose();
        }
    }

    private void Add(HttpConnection connection, Func<HttpClient> client)
    {
        if (!_endpoints.TryAdd(connection.Name, new Endpoint(connection.Settings, client)))
        {
            throw new ArgumentException($"Two connections are named '{connection.Name}'; give each a name of its own.", nameof(connection));
        }
    }

    private Endpoint Find(string arn) =>
        _endpoints.TryGetValue(arn, out var endpoint) || _endpoints.TryGetValue(ConnectionName.Of(arn), out endpoint) ? endpoint : throw EndpointFailure.Refused(
            $"No connection named '{ConnectionName.Of(arn)}' is known in process; add an HttpConnection of that name to HttpEndpoints, or call AddHttpConnection.");
}
