namespace Workflows.Compiler.Model.Data;

/// <summary>An enum: its members' names in JSON, and numbers for values that have no name.</summary>
/// <param name="Underlying">The integer type that it stores.</param>
/// <param name="Members">In the order of the declaration; no two with one value.</param>
/// <param name="IsFlags">Whether values are combinations of members: <c>"Read, Write"</c> in JSON.</param>
internal sealed record EnumType(TypeReference Type, PrimitiveKind Underlying, EquatableArray<EnumMember> Members, bool IsFlags) : DataType(Type)
{
    /// <summary>Whether all values are numbers in JSON, except where they are keys.</summary>
    public bool IsNumeric { get; init; }
}
