using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Finds who does in process what is done outside in AWS: what the options give comes before what the container has.</summary>
internal static class ServiceLookup
{
    public static IServiceHandler<TRequest, TResult>? Find<TRequest, TResult>(this RunOptions? options) =>
        options?.Services?.Find<TRequest, TResult>()
        ?? options?.Container()?.Find<TRequest, TResult>()
        ?? (IServiceHandler<TRequest, TResult>?)options?.ServiceProvider?.GetService(typeof(IServiceHandler<TRequest, TResult>));

    /// <summary>Who was given for a name. One that takes or gives something else is not what is looked for, but nothing else is either.</summary>
    public static IServiceHandler<TPayload, TResult>? FindFunction<TPayload, TResult>(this RunOptions? options, string name) =>
        options.FindNamed(name) is { } function ? function as IServiceHandler<TPayload, TResult> : options.Find<TPayload, TResult>();

    /// <summary>The same where nobody reads the result.</summary>
    public static IServiceHandler<TPayload, JsonElement>? FindFunction<TPayload>(this RunOptions? options, string name) =>
        options.FindNamed(name) is not { } function ? options.Find<TPayload, JsonElement>()
        : function is INamedFunction<TPayload> silent ? new SilentFunction<TPayload>(silent)
        : null;

    public static object? FindNamed(this RunOptions? options, string name) => options?.Services?.Find(name) ?? options?.Container()?.Find(name);

    public static HttpEndpoints? FindHttpEndpoints(this RunOptions? options) =>
        options?.Services?.HttpEndpoints ?? options?.Container()?.HttpEndpoints ?? (HttpEndpoints?)options?.ServiceProvider?.GetService(typeof(HttpEndpoints));

    private static ServiceHandlers? Container(this RunOptions options) => (ServiceHandlers?)options.ServiceProvider?.GetService(typeof(ServiceHandlers));
}
