namespace Workflows;

/// <summary>What a connection says, checked, and as it was when it was first used.</summary>
internal sealed class ConnectionSettings
{
    private readonly AllowedHost[] _hosts;
    private readonly AllowedHost? _tokenHost;

    public ConnectionSettings(HttpConnection connection)
    {
        Name = connection.Name;
        AllowLoopback = connection.AllowLoopback;
        _hosts = [.. connection.AllowedHosts.Select(AllowedHost.Parse)];
        Authorization = connection.Authorization;
        Headers = [.. connection.Headers];
        QueryParameters = [.. connection.QueryParameters];
        BodyParameters = [.. connection.BodyParameters];
        foreach (var (name, value) in Headers)
        {
            if (RequestHeaders.WhyUnsendable(name, value) is { } reason)
            {
                throw new ArgumentException($"The connection '{Name}' has the header '{name}', {reason}.", nameof(connection));
            }
        }

        if (Authorization?.TokenEndpoint is { } endpoint)
        {
            if (!EndpointAddress.IsSecure(endpoint, AllowLoopback))
            {
                throw new ArgumentException($"The connection '{Name}' gets tokens from '{endpoint.GetLeftPart(UriPartial.Path)}', which is no https URL.", nameof(connection));
            }

            _tokenHost = AllowedHost.Of(endpoint);
        }
    }

    public string Name { get; }

    public bool AllowLoopback { get; }

    public HttpAuthorization? Authorization { get; }

    public KeyValuePair<string, string>[] Headers { get; }

    public KeyValuePair<string, string>[] QueryParameters { get; }

    public KeyValuePair<string, string>[] BodyParameters { get; }

    /// <summary>Whether requests may go there.</summary>
    public bool Allows(Uri uri) => Array.Exists(_hosts, host => host.Is(uri.IdnHost, uri.Port, DefaultPort(uri)));

    /// <summary>Whether anything of this connection may go there.</summary>
    public bool Reaches(string host, int port) =>
        Array.Exists(_hosts, allowed => allowed.Is(host, port, AllowedHost.DefaultPort) || (AllowLoopback && allowed.Is(host, port, AllowedHost.PlainPort))) || _tokenHost?.Is(host, port, AllowedHost.DefaultPort) == true;

    private static int DefaultPort(Uri uri) => uri.Scheme == Uri.UriSchemeHttp ? AllowedHost.PlainPort : AllowedHost.DefaultPort;
}
