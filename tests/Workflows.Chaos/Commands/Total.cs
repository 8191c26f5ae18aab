using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.Commands;

/// <summary>What came of many simulations.</summary>
internal sealed class Total
{
    private readonly Dictionary<string, long> _counts = [];
    private int _lost;
    private int _duplicates;
    private int _violations;

    public int Seeds { get; private set; }

    public bool IsClean => _lost + _duplicates + _violations == 0;

    public void Add(Verdict verdict)
    {
        Seeds++;
        _lost += verdict.Lost.Count;
        _duplicates += verdict.Duplicates.Count;
        _violations += verdict.Violations.Count;
        foreach (var (name, count) in verdict.Counts)
        {
            _counts[name] = _counts.GetValueOrDefault(name) + count;
        }
    }

    public string ToJson(string command, TimeSpan elapsed) => Json.Write(writer =>
    {
        writer.WriteString("command", command);
        writer.WriteNumber("lost", _lost);
        writer.WriteNumber("duplicates", _duplicates);
        writer.WriteNumber("violations", _violations);
        writer.WriteNumber("seeds", Seeds);
        foreach (var (name, count) in _counts)
        {
            writer.WriteNumber(name, count);
        }

        writer.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 1));
    });
}
