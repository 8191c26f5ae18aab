using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Who answers requests to HTTPS endpoints, for generated code.</summary>
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
        return options.Find<Http.Invoke<T>, Http.Response<T>>()
            ?? (options.FindHttpEndpoints() is { } endpoints
                ? new DelegatedHandler<Http.Invoke<T>, Http.Response<T>>((request, cancellationToken) => endpoints.InvokeAsync(request, response, cancellationToken))
                : null);
    }

    /// <summary>The same where one has been looked for before the first state.</summary>
    /// <inheritdoc cref="FindHttpHandler{T}"/>
    public static IServiceHandler<Http.Invoke<T>, Http.Response<T>> Http<T>(this RunOptions? options, JsonTypeInfo<Http.Response<T>> response) =>
        options.FindHttpHandler(response) ?? throw new UnreachableException($"No handler for {typeof(Http.Invoke<T>)}.");
}
