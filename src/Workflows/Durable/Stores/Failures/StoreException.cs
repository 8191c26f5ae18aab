namespace Workflows.Durable;

/// <summary>A store could not do what it was asked for. The message says what is wrong and what to do.</summary>
public abstract class StoreException : Exception
{
    private protected StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
