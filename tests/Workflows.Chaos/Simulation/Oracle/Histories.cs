using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Reads all that a store has.</summary>
internal static class Histories
{
    public static IReadOnlyList<ExecutionHistory> Of(ExecutionStore store)
    {
        var all = new List<ExecutionHistory>();
        string? after = null;
        do
        {
            var page = store.ListAsync(new ExecutionFilter { Limit = 1_000, After = after }).AsTask().GetAwaiter().GetResult();
            foreach (var execution in page.Executions)
            {
                var batches = store.HistoryAsync(execution.Id, 1, int.MaxValue).AsTask().GetAwaiter().GetResult();
                all.Add(new ExecutionHistory(execution, [.. batches.SelectMany(static batch => batch.Events())]));
            }

            after = page.Next;
        }
        while (after is not null);

        return all;
    }
}
