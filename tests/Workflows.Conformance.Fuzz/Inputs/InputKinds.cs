namespace Workflows.Conformance.Fuzz.Inputs;

/// <summary>What an input has that not every one has.</summary>
[Flags]
internal enum InputKinds
{
    None = 0,

    /// <summary>Some nullable members of the order itself are missing instead of null.</summary>
    LacksMembers = 1,

    /// <summary>Some nullable members of objects within it are missing.</summary>
    LacksNestedMembers = 2,

    /// <summary>Some text has characters beyond U+FFFF.</summary>
    BeyondBasicPlane = 4,

    /// <summary>Some instants have fractions of milliseconds.</summary>
    FinerThanMilliseconds = 8,

    /// <summary>Numbers are from the ends of their ranges.</summary>
    Extreme = 16,
}
