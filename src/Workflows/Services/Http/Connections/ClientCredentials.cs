using System.Text.Json;

namespace Workflows;

/// <summary>Tokens that are got with the client's own credentials, one at a time.</summary>
internal sealed class ClientCredentials(Uri tokenEndpoint, string credentials, string? scope) : HttpAuthorization
{
    // A token that expires while the request is on its way would be refused.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private Token? _token;

    internal override Uri? TokenEndpoint => tokenEndpoint;

    internal override async ValueTask<KeyValuePair<string, string>> HeaderAsync(HttpClient client, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        if (Valid(timeProvider) is { } known)
        {
            return new(HeaderName, known);
        }

        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new(HeaderName, Valid(timeProvider) ?? await AskAsync(client, timeProvider, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            _asking.Release();
        }
    }

    internal override void Forget(string value)
    {
        if (Volatile.Read(ref _token) is { } token && token.Value == value)
        {
            Interlocked.CompareExchange(ref _token, null, token);
        }
    }

    private string? Valid(TimeProvider timeProvider) => Volatile.Read(ref _token) is { } token && timeProvider.GetUtcNow() < token.Until ? token.Value : null;

    private async Task<string> AskAsync(HttpClient client, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> form = [new("grant_type", "client_credentials")];
        if (scope is not null)
        {
            form.Add(new("scope", scope));
        }

        using var message = new HttpRequestMessage(HttpMethod.Post, tokenEndpoint) { Content = new FormUrlEncodedContent(form) };
        message.Headers.TryAddWithoutValidation(HeaderName, credentials);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw EndpointFailure.Unauthorized($"The server of tokens answered {(int)response.StatusCode}.");
        }

        var body = await ResponseBody.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        _token = Read(body, timeProvider.GetUtcNow());
        return _token.Value;
    }

    private static Token Read(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("access_token", out var token) && token.ValueKind == JsonValueKind.String && token.GetString() is { Length: > 0 } text)
            {
                var seconds = root.TryGetProperty("expires_in", out var expires) && expires.ValueKind == JsonValueKind.Number && expires.TryGetInt32(out var given) ? given : 0;
                return new Token($"Bearer {text}", now + TimeSpan.FromSeconds(seconds) - Margin);
            }
        }
        catch (JsonException)
        {
            // Says what follows.
        }

        throw EndpointFailure.Unauthorized("The server of tokens answered without a token.");
    }

    private sealed record Token(string Value, DateTimeOffset Until);
}
