namespace Service;

/// <summary>Only its name is ever used.</summary>
internal sealed class TooManyException : Exception
{
    public TooManyException()
    {
    }

    public TooManyException(string message)
        : base(message)
    {
    }

    public TooManyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
