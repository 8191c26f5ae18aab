namespace Workflows;

/// <summary>The files of a bucket in the order of their keys, one folder in memory at a time.</summary>
internal static class LocalListing
{
    public static IEnumerable<StoredObject> Of(string bucket, string prefix)
    {
        var start = prefix[..(prefix.LastIndexOf('/') + 1)];
        return Below(new DirectoryInfo(Path.Combine(bucket, start.Replace('/', Path.DirectorySeparatorChar))), start, prefix);
    }

    private static IEnumerable<StoredObject> Below(DirectoryInfo folder, string path, string prefix)
    {
        // With its slash a folder is where its files' keys are: a-b, a/b, a0.
        var entries = Entries(folder).Select(entry => (Key: path + entry.Name + (entry is DirectoryInfo ? "/" : ""), Entry: entry)).ToList();
        entries.Sort(static (a, b) => KeyOrder.Compare(a.Key, b.Key));
        foreach (var (key, entry) in entries)
        {
            if (entry is DirectoryInfo inner && (key.StartsWith(prefix, StringComparison.Ordinal) || prefix.StartsWith(key, StringComparison.Ordinal)))
            {
                foreach (var found in Below(inner, key, prefix))
                {
                    yield return found;
                }
            }
            else if (entry is FileInfo { Exists: true } file && key.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return new StoredObject(key, file.Length, $"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\"", file.LastWriteTimeUtc, "STANDARD");
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder) => folder.Exists ? folder.EnumerateFileSystemInfos() : [];
}
