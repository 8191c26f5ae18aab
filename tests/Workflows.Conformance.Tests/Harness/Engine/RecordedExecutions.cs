using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>Remembers executions and their events as they are committed: the children of a Distributed Map are forgotten when they have ended.</summary>
internal sealed class RecordedExecutions(ExecutionStore store)
{
    private readonly SortedDictionary<long, RecordedExecution> _executions = [];

    public IEnumerable<RecordedExecution> All => _executions.Values;

    public RecordedExecution this[long id] => _executions[id];

    public void Started(long id) => Find(id);

    public void Add(ExecutionCommit commit)
    {
        var execution = Find(commit.Execution);
        execution.Events.AddRange(commit.Events?.Events() ?? []);
    }

    private RecordedExecution Find(long id)
    {
        if (!_executions.TryGetValue(id, out var found))
        {
            _executions.Add(id, found = new RecordedExecution(id, store.LoadAsync(id).AsTask().GetAwaiter().GetResult()!));
        }

        return found;
    }
}
