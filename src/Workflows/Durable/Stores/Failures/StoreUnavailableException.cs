namespace Workflows.Durable;

/// <summary>
/// The store cannot be read or written now: its disk is full, somebody else has locked it, it may not be written, a connection was lost. Nothing that was acknowledged is lost. Try again; it works
/// again when the cause is gone. What was asked for may have been written or not.
/// </summary>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="innerException">What the database says.</param>
public sealed class StoreUnavailableException(string message, Exception? innerException = null) : StoreException(message, innerException);
