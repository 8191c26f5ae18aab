namespace Workflows.Sqlite.Tables;

/// <summary>What is told outside after a commit.</summary>
internal sealed class Effects
{
    private readonly List<long> _nudged = [];

    /// <summary>Whether something became due that nobody owns.</summary>
    public bool IsDue { get; private set; }

    /// <summary>Executions that somebody owns and that got something to read.</summary>
    public IReadOnlyList<long> Nudged => _nudged;

    /// <summary>An execution got something to read.</summary>
    public void Touched(long execution, bool isOwned)
    {
        if (isOwned)
        {
            _nudged.Add(execution);
        }
        else
        {
            IsDue = true;
        }
    }

    public void Due() => IsDue = true;

    public void Clear()
    {
        IsDue = false;
        _nudged.Clear();
    }
}
