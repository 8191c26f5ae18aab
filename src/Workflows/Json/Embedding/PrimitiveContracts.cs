using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The contracts of primitives, which converters of the user's may ask for.</summary>
internal static class PrimitiveContracts
{
    public static JsonTypeInfo? Find(Type type, JsonSerializerOptions options) => type == typeof(DateTimeOffset)
        ? DataContract.Create(options, TimeReading.ReadDateTimeOffset, TimeWriting.WriteValue)
        : Type.GetTypeCode(type) is not TypeCode.Object && !type.IsEnum ? OfCode(Type.GetTypeCode(type), options) : OfOther(type, options);

    private static JsonTypeInfo? OfCode(TypeCode code, JsonSerializerOptions options) => code switch
    {
        TypeCode.Boolean => Create(options, JsonMetadataServices.BooleanConverter),
        TypeCode.Char => Create(options, JsonMetadataServices.CharConverter),
        TypeCode.SByte => Create(options, JsonMetadataServices.SByteConverter),
        TypeCode.Byte => Create(options, JsonMetadataServices.ByteConverter),
        TypeCode.Int16 => Create(options, JsonMetadataServices.Int16Converter),
        TypeCode.UInt16 => Create(options, JsonMetadataServices.UInt16Converter),
        TypeCode.Int32 => Create(options, JsonMetadataServices.Int32Converter),
        TypeCode.UInt32 => Create(options, JsonMetadataServices.UInt32Converter),
        TypeCode.Int64 => Create(options, JsonMetadataServices.Int64Converter),
        TypeCode.UInt64 => Create(options, JsonMetadataServices.UInt64Converter),
        TypeCode.Single => Create(options, JsonMetadataServices.SingleConverter),
        TypeCode.Double => Create(options, JsonMetadataServices.DoubleConverter),
        TypeCode.Decimal => Create(options, JsonMetadataServices.DecimalConverter),
        TypeCode.DateTime => Create(options, JsonMetadataServices.DateTimeConverter),
        TypeCode.String => Create(options, JsonMetadataServices.StringConverter),
        _ => null,
    };

    private static JsonTypeInfo? OfOther(Type type, JsonSerializerOptions options) => type switch
    {
        _ when type == typeof(Guid) => Create(options, JsonMetadataServices.GuidConverter),
        _ when type == typeof(DateOnly) => Create(options, JsonMetadataServices.DateOnlyConverter),
        _ when type == typeof(TimeOnly) => Create(options, JsonMetadataServices.TimeOnlyConverter),
        _ when type == typeof(TimeSpan) => Create(options, JsonMetadataServices.TimeSpanConverter),
        _ when type == typeof(Uri) => Create(options, JsonMetadataServices.UriConverter),
        _ when type == typeof(byte[]) => Create(options, JsonMetadataServices.ByteArrayConverter),
        _ => null,
    };

    private static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options, JsonConverter<T> converter) =>
        JsonMetadataServices.CreateValueInfo<T>(options, converter);
}
