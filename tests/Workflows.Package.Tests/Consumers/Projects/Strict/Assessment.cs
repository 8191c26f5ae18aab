namespace Strict;

/// <summary>What the assessor says.</summary>
/// <param name="Assessor">Who.</param>
/// <param name="Share">How much is paid of a hundred.</param>
/// <param name="Note">Why.</param>
public sealed record Assessment(string Assessor, int Share, string? Note);
