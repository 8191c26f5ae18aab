namespace Workflows.Compiler.Model.States;

/// <summary>What a Distributed Map reads its items from. ASL: <c>ItemReader</c>.</summary>
internal sealed record ItemReader(ItemFormat Format, ObjectLocation Location)
{
    /// <summary>Whether the location is a prefix, whose objects are all read. ASL: <c>s3:listObjectsV2</c> with <c>LOAD_AND_FLATTEN</c>.</summary>
    public bool IsFlattened { get; init; }

    /// <summary>The given column names of CSV; empty if the first row has them. ASL: <c>CSVHeaders</c>.</summary>
    public EquatableArray<string> CsvHeaders { get; init; } = EquatableArray<string>.Empty;

    /// <summary>What parts the columns of CSV; null for ASL's default. ASL: <c>CSVDelimiter</c>, for instance <c>TAB</c>.</summary>
    public string? CsvDelimiter { get; init; }

    /// <summary>A JSON Pointer to the items in a JSON file; null for the file itself.</summary>
    public string? ItemsPointer { get; init; }

    /// <summary>The format of the files that an Athena manifest lists; null for others.</summary>
    public ItemFormat? ManifestFormat { get; init; }

    public Amount? MaxItems { get; init; }
}
