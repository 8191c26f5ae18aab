using System.Net;

namespace Workflows;

/// <summary>A host that a connection may reach.</summary>
/// <param name="Name">The name in lower case, or an address; of a wildcard what has to follow it, with its dot.</param>
/// <param name="Port">The port; null for the one of the scheme.</param>
/// <param name="IsWildcard">Whether hosts below it are meant.</param>
internal sealed record AllowedHost(string Name, int? Port, bool IsWildcard)
{
    public const int DefaultPort = 443;
    public const int PlainPort = 80;

    /// <exception cref="ArgumentException">It is no host.</exception>
    public static AllowedHost Parse(string text)
    {
        var isWildcard = text.StartsWith("*.", StringComparison.Ordinal);
        var rest = isWildcard ? text[2..] : text;
        if (rest.IndexOfAny(['/', '*', '@', '?', '#', '\\', ' ']) >= 0
            || !Uri.TryCreate($"https://{rest}/", UriKind.Absolute, out var uri)
            || (isWildcard && (uri.HostNameType != UriHostNameType.Dns || !uri.IdnHost.TrimEnd('.').Contains('.'))))
        {
            throw new ArgumentException($"'{text}' is no host that a connection can allow; write 'api.example.com', '*.example.com' or 'api.example.com:8443'.", nameof(text));
        }

        return Of(uri) with { Port = uri.IsDefaultPort && !rest.EndsWith(":443", StringComparison.Ordinal) ? null : uri.Port, Name = (isWildcard ? "." : "") + Normalize(uri.IdnHost), IsWildcard = isWildcard };
    }

    public static AllowedHost Of(Uri uri) => new(Normalize(uri.IdnHost), uri.Port, IsWildcard: false);

    public bool Is(string host, int port, int defaultPort)
    {
        var name = Normalize(host);
        return port == (Port ?? defaultPort) && (IsWildcard ? name.EndsWith(Name, StringComparison.Ordinal) && name.Length > Name.Length && !IPAddress.TryParse(name, out _) : name == Name);
    }

    private static string Normalize(string host) => host.TrimStart('[').TrimEnd(']').TrimEnd('.').ToLowerInvariant();
}
