namespace Workflows.Durable;

/// <summary>More is asked for than the store can write. Try again after a while. AWS: <c>ThrottlingException</c>.</summary>
/// <param name="message">What there is too much of.</param>
public sealed class ThrottlingException(string message) : Exception(message);
