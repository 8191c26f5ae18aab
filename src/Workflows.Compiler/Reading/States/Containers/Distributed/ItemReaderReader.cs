using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads what a Distributed Map reads its items from: <c>[S3Csv]</c> and its like.</summary>
internal static class ItemReaderReader
{
    private static readonly string[] Delimiters = ["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"];

    public static bool IsReader(string attribute) => FormatOf(attribute) is not null;

    /// <summary>Null if the items come from the state's input.</summary>
    public static ItemReader? Read(StateReading state)
    {
        AttributeReading[] attributes = [.. state.Attributes.Where(static candidate => IsReader(candidate.FullName))];
        if (attributes.Length == 0)
        {
            return null;
        }

        if (attributes.Length > 1)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, attributes[1].Location, state.Symbol.Name, "at most one attribute that says where its items are read");
        }

        var attribute = attributes[0];
        var format = FormatOf(attribute.FullName)!.Value;
        var isFlattened = attribute.Has("Prefix") || IsPrefix(state, attribute, format);
        CheckPlace(state, attribute, format);
        var headers = attribute.Texts("Headers");
        if (headers.Any(static header => header.Length == 0) || headers.Distinct().Count() < headers.Count)
        {
            state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf("Headers"), "Headers", "a name for each column, each of them once");
        }

        ItemFormat? listed = format is not ItemFormat.AthenaManifest ? null : attribute.Number("Format") switch { 1 => ItemFormat.JsonLines, 2 => ItemFormat.Parquet, _ => ItemFormat.Csv };
        if (listed is ItemFormat.Csv && headers.Count == 0)
        {
            state.Find(DiagnosticIds.InvalidValue, attribute.Location, "Headers", "the names of the columns, which Athena does not write into CSV, or another Format");
        }

        return new ItemReader(format, Location(state, attribute, isFlattened || format is ItemFormat.S3List))
        {
            IsFlattened = isFlattened,
            CsvHeaders = headers.ToEquatableArray(),
            CsvDelimiter = attribute.Number("Delimiter") is >= 0 and < 5 and { } delimiter ? Delimiters[delimiter] : null,
            ItemsPointer = Pointer(state, attribute),
            ManifestFormat = listed,
            MaxItems = AmountReader.MaxItems.Read(state, attribute),
        };
    }

    private static ItemFormat? FormatOf(string attribute) => attribute switch
    {
        "Workflows.S3ListAttribute" => ItemFormat.S3List,
        "Workflows.S3CsvAttribute" => ItemFormat.Csv,
        "Workflows.S3JsonAttribute" => ItemFormat.Json,
        "Workflows.S3JsonLinesAttribute" => ItemFormat.JsonLines,
        "Workflows.S3ParquetAttribute" => ItemFormat.Parquet,
        "Workflows.S3InventoryAttribute" => ItemFormat.S3Inventory,
        "Workflows.AthenaManifestAttribute" => ItemFormat.AthenaManifest,
        _ => null,
    };

    private static ObjectLocation Location(StateReading state, AttributeReading attribute, bool isPrefix) => attribute.Has("Location")
        ? new ObjectLocation(null, null) { Shaping = ShapingReader.ReadLocation(state, attribute, isPrefix) }
        : new ObjectLocation(attribute.Text(0), attribute.Text("Prefix") ?? attribute.Text(1));

    /// <summary>Whether the method that says where to read says it of many objects.</summary>
    private static bool IsPrefix(StateReading state, AttributeReading attribute, ItemFormat format) =>
        format is not (ItemFormat.S3List or ItemFormat.S3Inventory or ItemFormat.AthenaManifest) && ShapingReader.SaysPrefix(state, attribute);

    /// <summary>Exactly one of an object's key, a prefix and a method says where to read.</summary>
    private static void CheckPlace(StateReading state, AttributeReading attribute, ItemFormat format)
    {
        var places = (attribute.Text(1) is null ? 0 : 1) + (attribute.Has("Prefix") ? 1 : 0) + (attribute.Has("Location") ? 1 : 0);
        var isWholeBucket = format is ItemFormat.S3List && places == 0 && attribute.Text(0) is not null;
        var isMixed = attribute.Has("Location") && attribute.Text(0) is not null;
        if ((places != 1 && !isWholeBucket) || isMixed)
        {
            state.Find(
                DiagnosticIds.ConflictingAttributes, attribute.Location, state.Symbol.Name,
                format is ItemFormat.S3List ? "either a bucket with a prefix, or Location, which say where its items are read" : "exactly one of a bucket with a key, a bucket with Prefix, and Location, which say where its items are read");
        }
    }

    private static string? Pointer(StateReading state, AttributeReading attribute)
    {
        var pointer = attribute.Text("ItemsPointer");
        if (pointer is not null && (pointer.Length == 0 || pointer[0] != '/'))
        {
            state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf("ItemsPointer"), "ItemsPointer", "a JSON Pointer such as '/orders/lines'");
        }

        return pointer;
    }
}
