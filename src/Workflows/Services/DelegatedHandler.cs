namespace Workflows;

/// <summary>A function as a handler.</summary>
internal sealed class DelegatedHandler<TRequest, TResult>(Func<TRequest, CancellationToken, ValueTask<TResult>> handle) : IServiceHandler<TRequest, TResult>
{
    public ValueTask<TResult> HandleAsync(TRequest request, CancellationToken cancellationToken) => handle(request, cancellationToken);
}
