using System.Text.Json;

namespace Workflows.Generated;

/// <summary>JSON that is no value of the type, on its way to the converter that says where.</summary>
/// <param name="message">What was expected, and what was found.</param>
/// <param name="member">The member that the object at hand does not have.</param>
internal sealed class UnexpectedJsonException(string message, string? member = null) : JsonException(message)
{
    public string? Member { get; } = member;
}
