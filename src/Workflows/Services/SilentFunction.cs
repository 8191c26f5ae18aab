using System.Text.Json;

namespace Workflows;

/// <summary>A function whose result nobody reads, as a handler.</summary>
internal sealed class SilentFunction<TRequest>(INamedFunction<TRequest> function) : IServiceHandler<TRequest, JsonElement>
{
    public async ValueTask<JsonElement> HandleAsync(TRequest request, CancellationToken cancellationToken)
    {
        await function.CallAsync(request, cancellationToken).ConfigureAwait(false);
        return default;
    }
}
