using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>When JSON has a member.</summary>
internal static class Conditions
{
    /// <summary>The name of the <c>JsonIgnoreCondition</c> that holds for a member; null for none.</summary>
    public static string? Of(ISymbol member, JsonStyle style) => JsonAttributes.IgnoreCondition(member) ?? style.IgnoreCondition;

    /// <param name="member">The member.</param>
    /// <param name="style">How its type is written.</param>
    /// <param name="isNullable">Whether null is a value of it.</param>
    public static MemberCondition WhenWritten(ISymbol member, JsonStyle style, bool isNullable) => Of(member, style) switch
    {
        _ when style.IsServiceData && !isNullable && JsonAttributes.IgnoreCondition(member) is null => MemberCondition.Always,
        "WhenWritingNull" => MemberCondition.NotNull,
        "WhenWritingDefault" => MemberCondition.NotDefault,
        "WhenWriting" => MemberCondition.Never,
        _ => MemberCondition.Always,
    };

    /// <summary>What does not fit together, to follow the member's name.</summary>
    public static string? FaultOf(ISymbol member, ITypeSymbol type, bool isRequired) => JsonAttributes.IgnoreCondition(member) switch
    {
        "Always" => isRequired ? "is required, but is not in JSON; remove [JsonIgnore] or required" : null,
        null or "Never" => null,
        "WhenWriting" or "WhenReading" =>
            "is in JSON in one direction only, so that it would be lost between states; remove the condition",
        "WhenWritingNull" when type.IsValueType && !Nullability.IsNullable(type) =>
            "is never null, so that its condition 'WhenWritingNull' means nothing; remove it",
        var condition when isRequired => $"is required, but is left out of JSON by the condition '{condition}'; remove one of them",
        _ => null,
    };
}
