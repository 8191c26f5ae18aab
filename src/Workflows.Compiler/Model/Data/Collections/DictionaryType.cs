namespace Workflows.Compiler.Model.Data;

/// <summary>A dictionary: an object in JSON whose names are the keys, as they are.</summary>
/// <param name="Kind">What an object is read into.</param>
/// <param name="Key">The keys' type: a primitive or an enum.</param>
/// <param name="Value">The values' type.</param>
internal sealed record DictionaryType(TypeReference Type, DictionaryKind Kind, DataValue Key, DataValue Value) : DataType(Type)
{
    /// <summary>The class that is made, or that makes immutable dictionaries; null where the library knows.</summary>
    public string? Class { get; init; }

    /// <summary>The keys' names, if they are an enum's.</summary>
    public EnumType? KeyNames { get; init; }
}
