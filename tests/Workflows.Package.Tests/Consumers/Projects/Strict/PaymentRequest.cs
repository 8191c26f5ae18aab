namespace Strict;

/// <summary>What is to be paid.</summary>
/// <param name="Claim">The claim's number.</param>
/// <param name="Amount">How much.</param>
public sealed record PaymentRequest(string Claim, int Amount);
