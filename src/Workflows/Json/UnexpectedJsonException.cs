using System.Text.Json;

namespace Workflows.Generated;

/// <summary>JSON that is no value of the type, on its way to the converter that says where.</summary>
internal sealed class UnexpectedJsonException : JsonException
{
    /// <param name="message">What was expected, and what was found.</param>
    /// <param name="member">The member that the object at hand does not have.</param>
    public UnexpectedJsonException(string message, string? member = null)
        : base(message) => Member = member;

    public UnexpectedJsonException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public string? Member { get; }

    /// <summary>Where within the value at hand it is, such as <c>.lines[2]</c>.</summary>
    public string? Within { get; init; }
}
