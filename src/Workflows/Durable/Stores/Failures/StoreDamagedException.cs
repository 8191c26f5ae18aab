namespace Workflows.Durable;

/// <summary>What is stored is damaged, or not a store. Trying again does not help.</summary>
/// <param name="message">Where, and what to do.</param>
/// <param name="innerException">What the database says.</param>
public sealed class StoreDamagedException(string message, Exception? innerException = null) : StoreException(message, innerException);
