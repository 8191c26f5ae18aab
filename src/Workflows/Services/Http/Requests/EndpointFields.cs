namespace Workflows;

/// <summary>What the fields of a request to an HTTPS endpoint may say (AWS Step Functions, "HTTP Task fields"). The compiler has this file too, for what is constant.</summary>
internal static class EndpointFields
{
    public const string Scheme = "https://";

    public static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

    public static readonly string[] BodyEncodings = ["NONE", "URL_ENCODED"];

    public static readonly string[] ArrayFormats = ["INDICES", "REPEAT", "COMMAS", "BRACKETS"];

    private static readonly HashSet<string> ForbiddenHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "A-IM", "Accept-Charset", "Accept-Datetime", "Accept-Encoding", "Authorization", "Cache-Control", "Connection", "Content-Encoding", "Content-MD5", "Date", "Expect",
        "Forwarded", "From", "Host", "HTTP2-Settings", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Max-Forwards", "Origin", "Pragma",
        "Proxy-Authorization", "Referer", "Server", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Via", "Warning",

        // Not in AWS's list, but what they say is not the request's to choose either.
        "Content-Length", "Keep-Alive", "Proxy-Connection",
    };

    private static readonly string[] ForbiddenPrefixes = ["x-forwarded-", "x-amz-", "x-amzn-"];

    /// <summary>Whether a request may not set a header: whoever makes requests has no say in how they travel.</summary>
    public static bool IsForbiddenHeader(string name) =>
        ForbiddenHeaders.Contains(name) || Array.Exists(ForbiddenPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text can be the value of a header: one line of ASCII.</summary>
    public static bool IsHeaderValue(string value) => value.All(static letter => letter is '\t' or (>= ' ' and <= '~'));
}
