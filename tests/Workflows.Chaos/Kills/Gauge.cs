using System.IO.MemoryMappedFiles;

namespace Workflows.Chaos.Kills;

/// <summary>Two numbers in a file that both processes see, and that outlive the one that counts.</summary>
internal sealed class Gauge : IDisposable
{
    private const int Size = 2 * sizeof(long);

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public Gauge(string file)
    {
        _file = MemoryMappedFile.CreateFromFile(file, FileMode.OpenOrCreate, mapName: null, Size);
        _view = _file.CreateViewAccessor(0, Size);
    }

    /// <summary>Commits that are on their way; of a process that died, those that were when it did.</summary>
    public long InFlight
    {
        get => _view.ReadInt64(0);
        set => _view.Write(0, value);
    }

    /// <summary>Commits that are done.</summary>
    public long Done
    {
        get => _view.ReadInt64(sizeof(long));
        set => _view.Write(sizeof(long), value);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
