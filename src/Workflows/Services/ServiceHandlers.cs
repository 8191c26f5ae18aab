using System.Text.Json;

namespace Workflows;

/// <summary>Who does in process what the services, functions and workflows outside do in AWS. Fill it before executions use it; then any number may.</summary>
public sealed class ServiceHandlers
{
    private readonly Dictionary<(Type Request, Type Result), object> _handlers = [];
    private readonly Dictionary<string, object> _functions = new(StringComparer.Ordinal);

    /// <summary>Adds who answers requests of a type.</summary>
    /// <typeparam name="TRequest">The request.</typeparam>
    /// <typeparam name="TResult">The answer.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public ServiceHandlers Add<TRequest, TResult>(IServiceHandler<TRequest, TResult> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return _handlers.TryAdd((typeof(TRequest), typeof(TResult)), handler)
            ? this
            : throw new ArgumentException($"There is a handler for '{typeof(TRequest)}' and '{typeof(TResult)}' already; keep one of them.", nameof(handler));
    }

    /// <summary>Adds a function that answers requests of a type.</summary>
    /// <inheritdoc cref="Add{TRequest, TResult}(IServiceHandler{TRequest, TResult})"/>
    public ServiceHandlers Add<TRequest, TResult>(Func<TRequest, CancellationToken, ValueTask<TResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(new DelegatedHandler<TRequest, TResult>(handler));
    }

    /// <summary>Adds who is called by a name: the function of a <c>[Lambda]</c>, the state machine of a <c>[StartExecution&lt;TInput, TOutput&gt;]</c>.</summary>
    /// <typeparam name="TRequest">The payload, or the input.</typeparam>
    /// <typeparam name="TResult">What comes back.</typeparam>
    /// <param name="name">The name or ARN as the attribute has it, for instance <c>${PriceFunction}</c>.</param>
    /// <param name="function">The function.</param>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public ServiceHandlers Add<TRequest, TResult>(string name, Func<TRequest, CancellationToken, ValueTask<TResult>> function)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(function);
        return _functions.TryAdd(name, new DelegatedHandler<TRequest, TResult>(function))
            ? this
            : throw new ArgumentException($"There is a function for '{name}' already; keep one of them.", nameof(name));
    }

    /// <summary>Adds who calls HTTPS endpoints: requests of type <see cref="Http.Invoke{T}"/> for which there is no handler.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <exception cref="ArgumentException">There are some already.</exception>
    public ServiceHandlers Add(HttpEndpoints endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        HttpEndpoints = HttpEndpoints is null ? endpoints : throw new ArgumentException("There are HTTPS endpoints already; give one HttpEndpoints all connections.", nameof(endpoints));
        return this;
    }

    internal HttpEndpoints? HttpEndpoints { get; private set; }

    /// <summary>Adds who is called by a name and gives nothing that anybody reads: the function of a <c>[Lambda]</c> without a result.</summary>
    /// <inheritdoc cref="Add{TRequest, TResult}(string, Func{TRequest, CancellationToken, ValueTask{TResult}})"/>
    public ServiceHandlers Add<TRequest>(string name, Func<TRequest, CancellationToken, ValueTask> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Add<TRequest, JsonElement>(name, async (request, token) =>
        {
            await function(request, token).ConfigureAwait(false);
            return default;
        });
    }

    /// <summary>Adds who is called by a name without a payload. In AWS it gets <c>{}</c>.</summary>
    /// <inheritdoc cref="Add{TRequest, TResult}(string, Func{TRequest, CancellationToken, ValueTask{TResult}})"/>
    public ServiceHandlers Add<TResult>(string name, Func<CancellationToken, ValueTask<TResult>> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Add<JsonElement, TResult>(name, (_, token) => function(token));
    }

    internal IServiceHandler<TRequest, TResult>? Find<TRequest, TResult>() => (IServiceHandler<TRequest, TResult>?)_handlers.GetValueOrDefault((typeof(TRequest), typeof(TResult)));

    internal object? Find(string name) => _functions.GetValueOrDefault(name);
}
