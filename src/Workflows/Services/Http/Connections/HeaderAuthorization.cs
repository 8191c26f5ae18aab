namespace Workflows;

/// <summary>A header whose value is asked for with every request.</summary>
internal sealed class HeaderAuthorization(string name, Func<CancellationToken, ValueTask<string>> value) : HttpAuthorization
{
    internal override async ValueTask<KeyValuePair<string, string>> HeaderAsync(HttpClient client, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        new(name, await value(cancellationToken).ConfigureAwait(false));
}
