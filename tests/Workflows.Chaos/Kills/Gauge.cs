using System.IO.MemoryMappedFiles;

namespace Workflows.Chaos.Kills;

/// <summary>A number in a file that both processes see: how many writes were on their way when one of them died.</summary>
internal sealed class Gauge : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public Gauge(string file)
    {
        _file = MemoryMappedFile.CreateFromFile(file, FileMode.OpenOrCreate, mapName: null, sizeof(long));
        _view = _file.CreateViewAccessor(0, sizeof(long));
    }

    public long Value
    {
        get => _view.ReadInt64(0);
        set => _view.Write(0, value);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
