using Workflows;

namespace Strict;

/// <summary>What a customer wants paid.</summary>
/// <param name="Id">The claim's number.</param>
/// <param name="Amount">How much.</param>
/// <param name="Kind">What for.</param>
/// <param name="Limit">How many seconds the assessor has.</param>
/// <param name="Due">When it must be paid.</param>
public sealed record Claim(string Id, int Amount, ClaimKind Kind, int Limit, DateTimeOffset Due)
{
    /// <summary>What the assessor says.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>The number of the payment.</summary>
    public string? Payment { get; init; }

    /// <summary>What went wrong.</summary>
    public ErrorOutput? Error { get; init; }

    /// <summary>What the customer sent along.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];
}
