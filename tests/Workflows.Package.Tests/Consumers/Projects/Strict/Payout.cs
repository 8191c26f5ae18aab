namespace Strict;

/// <summary>What the customer gets.</summary>
/// <param name="Claim">The claim's number.</param>
/// <param name="Payment">The number of the payment.</param>
/// <param name="At">When it was paid.</param>
public sealed record Payout(string Claim, string? Payment, DateTimeOffset At);
