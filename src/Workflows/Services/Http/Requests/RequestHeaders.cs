using System.Buffers;

namespace Workflows;

/// <summary>Which headers a request may have.</summary>
internal static class RequestHeaders
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>What is wrong with a header in HTTP, as the end of a sentence; null for nothing.</summary>
    public static string? WhyUnsendable(string name, string? value) =>
        name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters) ? "whose name is no name of a header"
        : value is null ? "which has no value"
        : !EndpointFields.IsHeaderValue(value) ? "whose value has characters that no header may have"
        : null;

    /// <exception cref="TaskFailedException">The request may not have it.</exception>
    public static void Check(string name, string? value)
    {
        if (EndpointFields.IsForbiddenHeader(name))
        {
            throw EndpointFailure.Refused($"The value of the field 'Headers' has an invalid format: '{name}' may not be set.");
        }

        if (WhyUnsendable(name, value) is { } reason)
        {
            throw EndpointFailure.Refused($"The value of the field 'Headers' has an invalid format: it has a header {reason}.");
        }
    }
}
