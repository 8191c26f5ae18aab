namespace Workflows.Compiler.Model.Data;

/// <summary>A collection: an array in JSON.</summary>
/// <param name="Kind">What an array is read into.</param>
/// <param name="Element">The elements' type.</param>
internal sealed record CollectionType(TypeReference Type, CollectionKind Kind, DataValue Element) : DataType(Type)
{
    /// <summary>The class that is made, or that makes immutable collections; null where the library knows.</summary>
    public string? Class { get; init; }

    /// <summary>Whether elements can be had by index, which costs no enumerator.</summary>
    public bool IsIndexable { get; init; }
}
