using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Finds who answers requests to HTTPS endpoints, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpExtensions
{
    /// <summary>The handler of such requests: one that was given for them, else <see cref="HttpEndpoints"/>; null for none.</summary>
    /// <typeparam name="T">The response's body.</typeparam>
    /// <param name="options">How the execution runs.</param>
    /// <param name="response">The JSON of the response.</param>
    public static IServiceHandler<Http.Invoke<T>, Http.Response<T>>? FindHttpHandler<T>(this RunOptions? options, JsonTypeInfo<Http.Response<T>> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return options?.Services?.Find<Http.Invoke<T>, Http.Response<T>>()
            ?? (IServiceHandler<Http.Invoke<T>, Http.Response<T>>?)options?.ServiceProvider?.GetService(typeof(IServiceHandler<Http.Invoke<T>, Http.Response<T>>))
            ?? ((options?.Services?.HttpEndpoints ?? (HttpEndpoints?)options?.ServiceProvider?.GetService(typeof(HttpEndpoints))) is { } endpoints
                ? new DelegatedHandler<Http.Invoke<T>, Http.Response<T>>((request, cancellationToken) => endpoints.InvokeAsync(request, response, cancellationToken))
                : null);
    }
}
