namespace Workflows.Compiler.Model.Data;

/// <summary>A place where a data type is used: a member, an element of a collection.</summary>
/// <param name="FullName">The type without nullability of its own, <c>int</c> for <c>int?</c>: the <see cref="TypeReference.FullName"/> of a data type.</param>
/// <param name="IsValueType">Whether the type is a struct or an enum.</param>
/// <param name="IsNullable">Whether null is a value here.</param>
/// <param name="Primitive">What the type is, if its JSON is written without code of its own.</param>
internal sealed record DataValue(string FullName, bool IsValueType, bool IsNullable, PrimitiveKind? Primitive)
{
    /// <summary>Whether the type's JSON is not generated here, so that even null is for others to say.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>The type as the place writes it, for instance <c>int?</c>.</summary>
    public string Declaration => IsNullable ? FullName + "?" : FullName;
}
