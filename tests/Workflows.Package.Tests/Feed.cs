using System.IO.Compression;
using System.Reflection;

namespace Workflows.Package.Tests;

/// <summary>The packages that the build of these tests packed.</summary>
internal static class Feed
{
    public static string Folder { get; } = Setting("PackageFolder");

    /// <summary>Where consumers unpack them: not the user's folder, where another package of the same version may lie.</summary>
    public static string Unpacked { get; } = Setting("UnpackedPackages");

    public static string RepositoryRoot { get; } = Setting("RepositoryRoot");

    public static string Version { get; } = Setting("PackageVersion");

    public static ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.{extension}"));

    public static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Setting(string name) =>
        typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(setting => setting.Key == name).Value!;
}
