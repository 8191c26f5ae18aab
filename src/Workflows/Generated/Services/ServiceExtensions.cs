using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Who answers the requests of a compiled workflow, for generated code. That they are there was looked at before the first state.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServiceExtensions
{
    /// <summary>What a function gets that is called without a payload: <c>{}</c>.</summary>
    public static JsonElement NoPayload { get; } = Empty();

    /// <summary>Who answers requests of a type.</summary>
    public static IServiceHandler<TRequest, TResult> Service<TRequest, TResult>(this RunOptions? options) =>
        options.Find<TRequest, TResult>() ?? throw new UnreachableException($"No handler for {typeof(TRequest)}.");

    /// <summary>The function, or the workflow outside, of a name.</summary>
    public static IServiceHandler<TPayload, TResult> Function<TPayload, TResult>(this RunOptions? options, string name) =>
        options.FindFunction<TPayload, TResult>(name) ?? throw new UnreachableException($"No function '{name}'.");

    /// <summary>The function of a name, whose result nobody reads.</summary>
    public static IServiceHandler<TPayload, JsonElement> Function<TPayload>(this RunOptions? options, string name) =>
        options.FindFunction<TPayload>(name) ?? throw new UnreachableException($"No function '{name}'.");

    /// <summary>Sends what hands out a task token, to wait for both together: also what the handler throws at once is what the call comes to.</summary>
    public static async Task Send<TRequest, TResult>(this IServiceHandler<TRequest, TResult> handler, TRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handler);
        await handler.HandleAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static JsonElement Empty()
    {
        using var document = JsonDocument.Parse("{}");
        return document.RootElement.Clone();
    }
}
