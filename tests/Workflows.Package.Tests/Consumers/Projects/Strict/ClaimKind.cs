namespace Strict;

/// <summary>What a claim is for.</summary>
public enum ClaimKind
{
    /// <summary>Something was stolen.</summary>
    Theft,

    /// <summary>Something was broken.</summary>
    Damage,
}
