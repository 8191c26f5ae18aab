namespace Workflows;

/// <summary>A function as a handler.</summary>
internal sealed class DelegatedHandler<TRequest, TResult>(Func<TRequest, CancellationToken, ValueTask<TResult>> handle) : IServiceHandler<TRequest, TResult>, INamedFunction<TRequest>
{
    public ValueTask<TResult> HandleAsync(TRequest request, CancellationToken cancellationToken) => handle(request, cancellationToken);

    public async ValueTask CallAsync(TRequest request, CancellationToken cancellationToken) => await handle(request, cancellationToken).ConfigureAwait(false);
}
