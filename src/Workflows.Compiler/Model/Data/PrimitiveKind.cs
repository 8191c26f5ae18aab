namespace Workflows.Compiler.Model.Data;

/// <summary>The types whose values are one JSON token, and those that are any JSON.</summary>
internal enum PrimitiveKind
{
    String,
    Boolean,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Int128,
    UInt128,
    Half,
    Single,
    Double,
    Decimal,
    Guid,
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Uri,
    Version,

    /// <summary><c>byte[]</c>.</summary>
    Base64,

    /// <summary><c>Memory&lt;byte&gt;</c>.</summary>
    Memory,

    /// <summary><c>ReadOnlyMemory&lt;byte&gt;</c>.</summary>
    ReadOnlyMemory,
    JsonElement,
    JsonDocument,
    JsonNode,
    JsonObject,
    JsonArray,
    JsonValue,
}
