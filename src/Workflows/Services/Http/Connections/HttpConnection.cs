namespace Workflows;

/// <summary>What an EventBridge connection is in AWS: the credentials for an endpoint, and which hosts may get them.</summary>
/// <param name="name">Its name, by which requests find it: as <c>ConnectionArn</c> this text itself, <c>${name}</c>, or <c>arn:…:connection/name/…</c>.</param>
public sealed class HttpConnection(string name)
{
    private ConnectionSettings? _settings;

    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrEmpty(name) ? throw new ArgumentException("A connection needs a name.", nameof(name)) : name;

    /// <summary>
    /// The hosts that may be reached: <c>api.example.com</c>, <c>*.example.com</c> for all below it, <c>api.example.com:8443</c> for another port than 443. A URL may come from data; its
    /// host is one of these, or the request is not sent.
    /// </summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>The credentials, as a header.</summary>
    /// <value>Default: none.</value>
    public HttpAuthorization? Authorization { get; set; }

    /// <summary>Headers of every request. They win over those of the request.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Parameters in the query of every request. They win over those of the request.</summary>
    public IDictionary<string, string> QueryParameters { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Members of the body of every request, which is then an object, or a form. They win over those of the request.</summary>
    public IDictionary<string, string> BodyParameters { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Lets tests and samples call a server on this machine, also with <c>http://</c>: <c>localhost</c>, <c>127.0.0.0/8</c> and <c>::1</c>, which <see cref="AllowedHosts"/> still have to name.
    /// Nothing else becomes reachable.
    /// </summary>
    /// <value>Default: <see langword="false"/>. Never set it where URLs come from data that others write.</value>
    public bool AllowLoopback { get; set; }

    /// <summary>What it says, once somebody has used it.</summary>
    internal ConnectionSettings Settings => _settings ??= new ConnectionSettings(this);

    /// <summary>
    /// The innermost handler of a client for this connection. It resolves a host once, connects only to the addresses that it has checked, and none of them is private, local or
    /// reserved; it uses no proxy, follows no redirect and keeps no cookies.
    /// </summary>
    /// <exception cref="ArgumentException">The connection says something that no connection can.</exception>
    public HttpMessageHandler CreateHandler() => GuardedHandler.Create(Settings, Network.System);
}
