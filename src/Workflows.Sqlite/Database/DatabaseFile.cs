using Workflows.Durable;

namespace Workflows.Sqlite.Database;

/// <summary>The file of a database: its real path, and that it is there, private and local.</summary>
internal static class DatabaseFile
{
    private static readonly string[] NetworkFormats = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ceph"];

    /// <summary>The path by which all processes know the file.</summary>
    public static string FullPath(string dataSource)
    {
        if (string.IsNullOrWhiteSpace(dataSource) || dataSource.Equals(":memory:", StringComparison.OrdinalIgnoreCase) || dataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"'{dataSource}' is not the path of a file, which a store needs. Executions that need not survive the process are kept by MemoryStore.", nameof(dataSource));
        }

        var path = Path.GetFullPath(dataSource);
        return File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }

    /// <summary>Makes the file if it is not there; SQLite gives what it makes beside it the same mode.</summary>
    public static void Create(string path)
    {
        RefuseNetwork(path);
        if (File.Exists(path))
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            new FileStream(path, options).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"'{path}' cannot be made. Look whether the folder exists, and this process may write it.", exception);
        }
    }

    // The locks of such file systems are not to be relied on, and the write-ahead log needs memory that processes share.
    private static void RefuseNetwork(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        string format;
        try
        {
            format = path.StartsWith(@"\\", StringComparison.Ordinal) ? "smb" : new DriveInfo(folder).DriveFormat;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return;
        }

        if (NetworkFormats.Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            throw new StoreUnavailableException($"'{path}' is on a file system of the network ({format}), whose locks SQLite cannot rely on. Use a disk of this machine.");
        }
    }
}
