namespace Workflows;

/// <summary>A part of a workflow runs in AWS, but not in process. The inner exception of the failure that it causes.</summary>
/// <param name="message">Which part, and what to use instead.</param>
public sealed class NotAvailableInProcessException(string message) : NotSupportedException(message);
