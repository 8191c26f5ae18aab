namespace Workflows.Compiler.Model.Data;

/// <summary>A dictionary with text keys: an object in JSON whose names are the keys, as they are.</summary>
/// <param name="Value">The values' type.</param>
internal sealed record DictionaryType(TypeReference Type, DataValue Value) : DataType(Type);
