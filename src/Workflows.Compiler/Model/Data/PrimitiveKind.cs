namespace Workflows.Compiler.Model.Data;

/// <summary>The types whose values are one JSON token, and <c>JsonElement</c>, which is any JSON.</summary>
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
    Base64,
    JsonElement,
}
