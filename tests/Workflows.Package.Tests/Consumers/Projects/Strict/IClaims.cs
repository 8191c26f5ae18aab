namespace Strict;

/// <summary>What the workflow works with.</summary>
public interface IClaims
{
    /// <summary>Assesses a claim.</summary>
    /// <param name="id">The claim's number.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<Assessment> AssessAsync(string id, CancellationToken cancellationToken);

    /// <summary>Pays a claim.</summary>
    /// <param name="request">How much, and for what.</param>
    ValueTask<string> PayAsync(PaymentRequest request);

    /// <summary>Writes a line to the log.</summary>
    /// <param name="line">The line.</param>
    int Log(string line);
}
