using System.Text;

namespace Workflows;

/// <summary>The credentials of an <see cref="HttpConnection"/>: a header that every request gets, made when it is sent. Workflows never see it.</summary>
public abstract class HttpAuthorization
{
    private protected const string HeaderName = "Authorization";

    private protected HttpAuthorization()
    {
    }

    /// <summary>A key in a header of its own.</summary>
    /// <param name="header">The header's name, for instance <c>x-api-key</c>.</param>
    /// <param name="value">The key.</param>
    public static HttpAuthorization ApiKey(string header, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ApiKey(header, _ => ValueTask.FromResult(value));
    }

    /// <summary>A key in a header of its own, asked for with every request.</summary>
    /// <param name="header">The header's name, for instance <c>x-api-key</c>.</param>
    /// <param name="value">Gives the key, for instance out of a secret store that remembers it.</param>
    public static HttpAuthorization ApiKey(string header, Func<CancellationToken, ValueTask<string>> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(header);
        ArgumentNullException.ThrowIfNull(value);
        return new HeaderAuthorization(header, value);
    }

    /// <summary>A user's name and password.</summary>
    /// <param name="userName">The name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The name has a colon.</exception>
    public static HttpAuthorization Basic(string userName, string password) => ApiKey(HeaderName, BasicText(userName, password));

    /// <summary>A token that somebody else gets, asked for with every request.</summary>
    /// <param name="token">Gives the token, without <c>Bearer</c>.</param>
    public static HttpAuthorization Bearer(Func<CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return ApiKey(HeaderName, async cancellationToken => $"Bearer {await token(cancellationToken).ConfigureAwait(false)}");
    }

    /// <summary>Tokens of OAuth for the program itself (RFC 6749, 4.4). One is used until it expires, or the endpoint answers 401.</summary>
    /// <param name="tokenEndpoint">Where tokens are given: an <c>https</c> URL, whose host may be reached for this alone.</param>
    /// <param name="clientId">The client's id.</param>
    /// <param name="clientSecret">The client's secret.</param>
    /// <param name="scope">What is asked for; null for what the server gives.</param>
    public static HttpAuthorization OAuthClientCredentials(Uri tokenEndpoint, string clientId, string clientSecret, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(tokenEndpoint);
        ArgumentNullException.ThrowIfNull(clientId);
        ArgumentNullException.ThrowIfNull(clientSecret);
        // Both are encoded as in a form before they are put together (RFC 6749, 2.3.1).
        return new ClientCredentials(tokenEndpoint, BasicText(Uri.EscapeDataString(clientId), Uri.EscapeDataString(clientSecret)), scope);
    }

    /// <summary>Where its tokens come from; null for nowhere.</summary>
    internal virtual Uri? TokenEndpoint => null;

    /// <summary>The header of the next request.</summary>
    internal abstract ValueTask<KeyValuePair<string, string>> HeaderAsync(HttpClient client, TimeProvider timeProvider, CancellationToken cancellationToken);

    /// <summary>The endpoint does not take the header any more.</summary>
    internal virtual void Forget(string value)
    {
    }

    private static string BasicText(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        return userName.Contains(':')
            ? throw new ArgumentException("A user's name has no colon.", nameof(userName))
            : $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"))}";
    }
}
