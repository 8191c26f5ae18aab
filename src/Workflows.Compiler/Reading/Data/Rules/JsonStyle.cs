using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>How a type's JSON is written, apart from what attributes on it say.</summary>
internal sealed record JsonStyle(MemberNaming Naming)
{
    /// <summary>When members are left out, as <c>JsonIgnoreCondition</c> says; null for never.</summary>
    public string? IgnoreCondition { get; init; }

    /// <summary>Whether enums are written by name.</summary>
    public bool HasTextEnums { get; init; } = true;

    public bool IncludesFields { get; init; }

    public bool IgnoresReadOnlyProperties { get; init; }

    public bool IgnoresReadOnlyFields { get; init; }

    /// <summary>Why an expression cannot say what the JSON is; null if it can.</summary>
    public string? Obstacle { get; init; }
}
