namespace Workflows.Generated;

/// <summary>A file with results, as the manifest names it.</summary>
internal readonly record struct ResultFile(string Key, long Size);
