using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>How a type's JSON is written, apart from what attributes on it say.</summary>
internal sealed record JsonStyle(MemberNaming Naming)
{
    /// <summary>What AWS has as its own data: names as they are, and nothing where there is null.</summary>
    public static JsonStyle ServiceData { get; } = new(MemberNaming.Verbatim) { IgnoreCondition = "WhenWritingNull", IsServiceData = true };

    /// <summary>When members are left out, as <c>JsonIgnoreCondition</c> says; null for never.</summary>
    public string? IgnoreCondition { get; init; }

    /// <summary>Whether enums are written by name.</summary>
    public bool HasTextEnums { get; init; } = true;

    /// <summary>Whether it is data of AWS.</summary>
    public bool IsServiceData { get; private init; }

    public bool IncludesFields { get; init; }

    public bool IgnoresReadOnlyProperties { get; init; }

    public bool IgnoresReadOnlyFields { get; init; }

    /// <summary>Why an expression cannot say what the JSON is; null if it can.</summary>
    public string? Obstacle { get; init; }
}
