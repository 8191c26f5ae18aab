using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what a Distributed Map reads its items from.</summary>
internal static class ItemReaderEmitter
{
    private const string ListObjects = "arn:aws:states:::s3:listObjectsV2";
    private const string GetObject = "arn:aws:states:::s3:getObject";

    public static JsonObject Emit(ItemReader reader, Given given)
    {
        var configuration = Configuration(reader);
        configuration.Add("MaxItems", WorkEmitter.Number(reader.MaxItems, given));
        return new JsonObject
        {
            { "Resource", Resource(reader) },
            { "Arguments", ObjectLocationEmitter.Arguments(reader.Location, KeyField(reader), given) },
            { "ReaderConfig", configuration.OrNone() },
        };
    }

    /// <summary>The action of S3 that gets the items.</summary>
    public static string Resource(ItemReader reader) => ListsObjects(reader) ? ListObjects : GetObject;

    /// <summary>What the action calls its key.</summary>
    public static string KeyField(ItemReader reader) => ListsObjects(reader) ? "Prefix" : "Key";

    /// <summary>The <c>ReaderConfig</c>, but for how many items are read: that is evaluated.</summary>
    public static JsonObject Configuration(ItemReader reader)
    {
        var format = reader.ManifestFormat ?? reader.Format;
        var isCsv = format is ItemFormat.Csv;
        return new JsonObject
        {
            { "Transformation", reader.IsFlattened ? "LOAD_AND_FLATTEN" : null },
            { "ManifestType", reader.Format is ItemFormat.AthenaManifest ? "ATHENA_DATA" : null },
            { "InputType", InputType(format) },
            { "CSVHeaderLocation", isCsv ? reader.CsvHeaders.IsEmpty ? "FIRST_ROW" : "GIVEN" : null },
            { "CSVHeaders", isCsv && !reader.CsvHeaders.IsEmpty ? JsonNode.Of(reader.CsvHeaders) : null },
            { "CSVDelimiter", reader.CsvDelimiter },
            { "ItemsPointer", reader.ItemsPointer },
        };
    }

    /// <summary>Null for an object without members, which no field may be.</summary>
    public static JsonObject? OrNone(this JsonObject configuration) => configuration.Count == 0 ? null : configuration;

    private static bool ListsObjects(ItemReader reader) => reader.IsFlattened || reader.Format is ItemFormat.S3List;

    private static string? InputType(ItemFormat format) => format switch
    {
        ItemFormat.S3List => null,
        ItemFormat.Csv => "CSV",
        ItemFormat.Json => "JSON",
        ItemFormat.JsonLines => "JSONL",
        ItemFormat.Parquet => "PARQUET",
        ItemFormat.S3Inventory => "MANIFEST",
        _ => throw new NotSupportedException($"{format} has no InputType."),
    };
}
