using Workflows;

namespace Strict;

/// <summary>The claim is rejected.</summary>
[ErrorName("ClaimRejected")]
public sealed class ClaimRejectedException : Exception
{
    /// <summary>For no reason.</summary>
    public ClaimRejectedException()
    {
    }

    /// <summary>For a reason.</summary>
    /// <param name="message">The reason.</param>
    public ClaimRejectedException(string message)
        : base(message)
    {
    }

    /// <summary>Because of another exception.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">The other exception.</param>
    public ClaimRejectedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
