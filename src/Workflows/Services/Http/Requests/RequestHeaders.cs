using System.Buffers;

namespace Workflows;

/// <summary>Which headers a request may have.</summary>
internal static class RequestHeaders
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "A-IM", "Accept-Charset", "Accept-Datetime", "Accept-Encoding", "Authorization", "Cache-Control", "Connection", "Content-Encoding", "Content-MD5", "Date", "Expect",
        "Forwarded", "From", "Host", "HTTP2-Settings", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Max-Forwards", "Origin", "Pragma",
        "Proxy-Authorization", "Referer", "Server", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Via", "Warning",

        // Not in AWS's list, since it sets them anyway: what they say is not the request's to choose.
        "Content-Length", "Keep-Alive", "Proxy-Connection",
    };

    private static readonly string[] ForbiddenPrefixes = ["x-forwarded-", "x-amz-", "x-amzn-"];

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether a request may not set it: whoever makes requests has no say in how they travel (AWS Step Functions, "HTTP Task fields").</summary>
    public static bool IsForbidden(string name) => Forbidden.Contains(name) || Array.Exists(ForbiddenPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with a header in HTTP, as the end of a sentence; null for nothing.</summary>
    public static string? WhyUnsendable(string name, string? value) =>
        name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters) ? "whose name is no name of a header"
        : value is null ? "which has no value"
        : value.Any(static letter => letter is not ('\t' or (>= ' ' and <= '~'))) ? "whose value has characters that no header may have"
        : null;

    /// <exception cref="TaskFailedException">The request may not have it.</exception>
    public static void Check(string name, string? value)
    {
        if (IsForbidden(name))
        {
            throw EndpointFailure.Refused($"The value of the field 'Headers' has an invalid format: '{name}' may not be set.");
        }

        if (WhyUnsendable(name, value) is { } reason)
        {
            throw EndpointFailure.Refused($"The value of the field 'Headers' has an invalid format: it has a header {reason}.");
        }
    }
}
