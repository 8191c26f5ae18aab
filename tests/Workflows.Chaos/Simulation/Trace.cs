using System.Globalization;

namespace Workflows.Chaos.Simulation;

/// <summary>What happened, in order; kept only where a seed is replayed, since two runs of it have to be the same to the byte.</summary>
internal sealed class Trace(SimulatedTime time, bool isOn)
{
    private readonly List<string> _lines = [];

    public bool IsOn { get; } = isOn;

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string line)
    {
        if (IsOn)
        {
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyy-MM-ddTHH:mm:ss.fffffff} {line}"));
        }
    }
}
