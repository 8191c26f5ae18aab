using System.Globalization;
using Workflows.Durable;

namespace Workflows.Sqlite.Database;

/// <summary>
/// Proves that no other process has the store open: the system gives the lock up when its owner ends, however it ends. So whoever gets it knows that its predecessor is dead.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _ownerFile;

    private FileLock(FileStream file, string ownerFile)
    {
        _file = file;
        _ownerFile = ownerFile;
    }

    public static FileLock Take(string database)
    {
        var path = database + ".lock";

        // Nobody can read a file that is locked, so who has it stands in another.
        var ownerFile = database + ".pid";
        try
        {
            var file = new FileStream(path, Private(FileMode.OpenOrCreate, FileShare.None));
            WriteOwner(ownerFile);
            return new FileLock(file, ownerFile);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw CannotMake(path, exception);
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException or PathTooLongException || !File.Exists(path))
        {
            throw CannotMake(path, exception);
        }
        catch (IOException)
        {
            throw new StoreInUseException(path, ReadOwner(ownerFile));
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_ownerFile);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is for people; the next owner writes it anew.
        }

        _file.Dispose();
    }

    private static StoreUnavailableException CannotMake(string path, Exception exception) =>
        new($"'{path}' cannot be made. Look whether the folder exists, and this process may write it.", exception);

    private static FileStreamOptions Private(FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void WriteOwner(string path)
    {
        try
        {
            using var file = new FileStream(path, Private(FileMode.Create, FileShare.Read));
            using var text = new StreamWriter(file);
            text.Write(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, perhaps. The lock is there without it.
        }
    }

    private static int? ReadOwner(string path)
    {
        try
        {
            return int.TryParse(File.ReadAllText(path).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
