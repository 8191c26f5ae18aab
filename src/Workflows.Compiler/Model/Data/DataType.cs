namespace Workflows.Compiler.Model.Data;

/// <summary>A type whose values cross a state boundary, and so have JSON.</summary>
/// <remarks>Types refer to each other by <see cref="TypeReference.FullName"/>.</remarks>
internal abstract record DataType(TypeReference Type)
{
    /// <summary>Whether something here is marked <c>[Obsolete]</c>, of which using it would warn.</summary>
    public bool IsObsolete { get; init; }
}
