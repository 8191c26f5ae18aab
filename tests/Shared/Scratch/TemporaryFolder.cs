namespace Workflows.Tests.Scratch;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // A path with a space, as user folders have.
    public string Root { get; } = Directory.CreateTempSubdirectory("workflows scratch-").FullName;

    public string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    public string Write(string relativePath, string content)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Delete(string relativePath) => File.Delete(PathOf(relativePath));

    /// <summary>The names of the files in a folder in ordinal order; none if there is no such folder.</summary>
    public IReadOnlyList<string> Files(string relativePath) => Directory.Exists(PathOf(relativePath))
        ? [.. Directory.GetFiles(PathOf(relativePath)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Gives all files of a folder one old time stamp, so that a later one tells of writing.</summary>
    public void MakeOld(string relativePath)
    {
        foreach (var file in Directory.GetFiles(PathOf(relativePath)))
        {
            File.SetLastWriteTimeUtc(file, s_longAgo);
        }
    }

    /// <summary>The names of the files that were written after <see cref="MakeOld"/>.</summary>
    public IReadOnlyList<string> WrittenSince(string relativePath) =>
        [.. Files(relativePath).Where(file => File.GetLastWriteTimeUtc(Path.Combine(PathOf(relativePath), file)) != s_longAgo)];

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
