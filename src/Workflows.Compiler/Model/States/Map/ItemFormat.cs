namespace Workflows.Compiler.Model.States;

/// <summary>What an <see cref="ItemReader"/> reads.</summary>
internal enum ItemFormat
{
    /// <summary>The list of the objects below a prefix.</summary>
    S3List,

    Csv,

    Json,

    JsonLines,

    Parquet,

    /// <summary>An S3 inventory, by its manifest.</summary>
    S3Inventory,

    /// <summary>What Athena has unloaded, by its manifest.</summary>
    AthenaManifest,
}
