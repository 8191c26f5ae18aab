using System.Net;

namespace Workflows;

/// <summary>What goes over the wire.</summary>
internal static class RequestMessage
{
    private const string ContentType = "Content-Type";

    /// <summary>What AWS adds of its own: an answer of more than 256 KiB is of no use.</summary>
    private static readonly KeyValuePair<string, string>[] OfService = [new("User-Agent", "Amazon|StepFunctions|HttpInvoke|local"), new("Range", $"bytes=0-{ResponseBody.Limit}")];

    public static HttpRequestMessage Of(EndpointCall call, Uri uri, ConnectionSettings connection, KeyValuePair<string, string>? authorization)
    {
        if (!EndpointFields.Methods.Contains(call.Method))
        {
            throw EndpointFailure.Refused($"The value of the field 'Method' is '{call.Method}', which is none of {string.Join(", ", EndpointFields.Methods)}.");
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in call.Headers ?? new Dictionary<string, string>())
        {
            RequestHeaders.Check(name, value);
            headers[name] = value;
        }

        foreach (var (name, value) in OfService.Concat(connection.Headers))
        {
            headers[name] = value;
        }

        if (authorization is { } credentials)
        {
            if (RequestHeaders.WhyUnsendable(credentials.Key, credentials.Value) is { } reason)
            {
                throw EndpointFailure.Unauthorized($"The connection '{connection.Name}' has credentials {reason}.");
            }

            headers[credentials.Key] = credentials.Value;
        }

        var message = new HttpRequestMessage(new HttpMethod(call.Method), uri)
        {
            // HTTP/3 would not ask for the connection whose address is checked.
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = RequestBody.Of(call, connection.BodyParameters) is { } body ? new ByteArrayContent(body) : null,
        };
        if (message.Content is not null)
        {
            headers.TryAdd(ContentType, "application/json; charset=UTF-8");
        }

        foreach (var (name, value) in headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content ??= new ByteArrayContent([]);
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }
}
