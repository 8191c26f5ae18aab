namespace Workflows;

/// <summary>Where a request goes: its URL with the query, if the connection may reach it.</summary>
internal static class EndpointAddress
{
    public static Uri Of(EndpointCall call, ConnectionSettings connection)
    {
        var uri = Parse(call.ApiEndpoint);
        if (!IsSecure(uri, connection.AllowLoopback))
        {
            throw Wrong("has to begin with https://");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw Wrong("may not have a user's name or password");
        }

        if (!connection.Allows(uri))
        {
            throw EndpointFailure.Forbidden($"The connection '{connection.Name}' does not allow the host '{uri.IdnHost}:{uri.Port}'.");
        }

        return new UriBuilder(uri) { Query = QueryText.Of(uri.Query, call.QueryParameters, connection.QueryParameters), Fragment = "" }.Uri;
    }

    /// <summary>Whether it is https, or goes no further than this machine and may be plain.</summary>
    public static bool IsSecure(Uri uri, bool allowLoopback) => uri.IsAbsoluteUri
        && (uri.Scheme == Uri.UriSchemeHttps || (allowLoopback && uri.Scheme == Uri.UriSchemeHttp && AddressRules.IsLoopbackName(uri.IdnHost)));

    private static Uri Parse(string text)
    {
        // Uri would drop or encode what somebody may have put in to break the line.
        if (text.Any(char.IsControl) || text.Contains('\\'))
        {
            throw Wrong("may not have control characters or backslashes");
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : throw Wrong("is no URL");
    }

    private static TaskFailedException Wrong(string what) => EndpointFailure.Refused($"The value of the field 'ApiEndpoint' {what}.");
}
