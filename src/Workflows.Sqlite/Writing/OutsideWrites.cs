using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Writing;

/// <summary>
/// Executions that transactions of the user's own have started or settled, of which nobody says when they commit. For a while it is looked often whether somebody else has written;
/// afterwards the engine finds what is due by itself.
/// </summary>
internal sealed class OutsideWrites
{
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private const long Unknown = -1;

    private readonly object _gate = new();
    private readonly HashSet<long> _nudged = [];
    private bool _isDue;
    private long _until;
    private long _seen = Unknown;

    public bool IsExpected => Environment.TickCount64 < Volatile.Read(ref _until);

    public void Expect(bool isDue, IReadOnlyList<long> nudged)
    {
        lock (_gate)
        {
            if (!IsExpected)
            {
                _nudged.Clear();
                _isDue = false;
                _seen = Unknown;
            }

            _isDue |= isDue;
            _nudged.UnionWith(nudged);
            Volatile.Write(ref _until, Environment.TickCount64 + (long)Longest.TotalMilliseconds);
        }
    }

    /// <summary>Whether another connection has written since the last look. Which of them is not known, so all are told each time.</summary>
    public bool Look(Connection connection, out bool isDue, out IReadOnlyList<long> nudged)
    {
        var version = connection.Number("PRAGMA data_version");
        lock (_gate)
        {
            // At the first look the commit may have been already; a hint too many does no harm.
            var hasChanged = version != _seen;
            _seen = version;
            isDue = _isDue;
            nudged = hasChanged ? [.. _nudged] : [];
            return hasChanged;
        }
    }
}
