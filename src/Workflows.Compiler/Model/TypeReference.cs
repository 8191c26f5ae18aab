namespace Workflows.Compiler.Model;

/// <summary>A C# type as signatures write it.</summary>
/// <param name="FullName">With <c>global::</c> and nullability, for instance <c>global::Shop.Order</c>, <c>int?</c>, <c>global::Shop.Line[]</c>.</param>
/// <param name="DisplayName">For messages, for instance <c>Order</c>.</param>
/// <param name="IsValueType">Whether it is a struct or an enum; true for <c>int?</c>.</param>
/// <param name="IsNullable">Whether null is one of its values: <c>Order?</c> or <c>int?</c>.</param>
internal sealed record TypeReference(string FullName, string DisplayName, bool IsValueType, bool IsNullable)
{
    /// <summary>The error that a handler gets.</summary>
    public static TypeReference ErrorOutput { get; } = new("global::Workflows.ErrorOutput", "ErrorOutput", IsValueType: false, IsNullable: false) { SupportsWith = true };

    /// <summary>JSON as it came.</summary>
    public static TypeReference Json { get; } = new("global::System.Text.Json.JsonElement", "JsonElement", IsValueType: true, IsNullable: false);

    /// <summary>What every value can be assigned to without a conversion that would change its JSON; full names.</summary>
    public EquatableArray<string> Bases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Read-only views of a collection: full names with the same elements, for instance <c>IReadOnlyList&lt;Line&gt;</c> of <c>Line[]</c>.</summary>
    public EquatableArray<string> ReadOnlyViews { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether it is JSON as it came, <c>JsonElement</c>, which any value fits.</summary>
    public bool IsJson => FullName == Json.FullName;

    /// <summary>The same without null: <c>Order</c> for <c>Order?</c>.</summary>
    public TypeReference WithoutNull => IsNullable && FullName.EndsWith("?", StringComparison.Ordinal)
        ? this with { FullName = FullName.Substring(0, FullName.Length - 1), DisplayName = DisplayName.TrimEnd('?'), IsNullable = false }
        : this;

    /// <summary>From where the type and everything it is made of can be named.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Whether <c>with</c> applies.</summary>
    public bool SupportsWith { get; init; }
}
